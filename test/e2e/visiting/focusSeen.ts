import type { Page } from "playwright-core";

/** Where the keyboard focus is. */
export interface FocusSeen {
  /** Of the element in the task pane, or of the workbench's page around it; "" where nothing has the focus. */
  readonly element: string;
  readonly inPane: boolean;
  /** Whether it lies in view and shows that it has the focus. */
  readonly seen: boolean;
}

const longestMotion = 1_000;

/** Looks where the keyboard focus is, and whether it can be seen there once what moves has come to rest. */
export async function focusSeen(page: Page): Promise<FocusSeen> {
  const latest = Date.now() + longestMotion;
  let focus = await look(page);
  while (!focus.seen && Date.now() < latest) {
    await page.waitForTimeout(50);
    focus = await look(page);
  }
  return focus;
}

function look(page: Page): Promise<FocusSeen> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : null;
    const element = inner ?? outer;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view || element === element.ownerDocument.body)
      return { element: "", inPane: inner !== null, seen: false };

    const isDrawn = (style: CSSStyleDeclaration): boolean =>
      (style.outlineStyle !== "none" &&
        parseFloat(style.outlineWidth) > 0 &&
        !style.outlineColor.endsWith(", 0)")) ||
      style.textDecorationStyle === "double";
    // Fluent UI draws a frame, or a bar below a field, beside the element; at rest the bar has no width.
    const isDrawnBeside = (style: CSSStyleDeclaration): boolean =>
      style.content !== "none" &&
      !style.transform.startsWith("matrix(0") &&
      (style.backgroundImage !== "none" ||
        (style.borderBottomStyle !== "none" && parseFloat(style.borderBottomWidth) > 0));
    const around: Element[] = [];
    for (let at: Element | null = element; at !== null && around.length < 3; at = at.parentElement)
      around.push(at);
    const own = view.getComputedStyle(element);
    const isShown =
      isDrawn(own) ||
      own.boxShadow !== "none" ||
      around.some((each) =>
        ["::before", "::after"].some((beside) => isDrawnBeside(view.getComputedStyle(each, beside))),
      );
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const inView = bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
    const says = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 60);
    return {
      element: `${element.tagName.toLowerCase()} ${says}`,
      inPane: inner !== null,
      seen: element.matches(":focus-visible") && isShown && inView,
    };
  });
}
