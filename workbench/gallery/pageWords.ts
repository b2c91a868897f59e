import type { PageMoment } from "./states/galleryState";

let page: Promise<Document> | null = null;

/** The add-in's own page as it is served; its scripts do not run here. */
function panePage(): Promise<Document> {
  page ??= fetch("/pane.html").then(async (answer) =>
    new DOMParser().parseFromString(await answer.text(), "text/html"),
  );
  return page;
}

/** The styles that the page gives itself. */
export async function pageStyles(): Promise<readonly Element[]> {
  return copies((await panePage()).querySelectorAll("head > style"));
}

/** The words that stand in the page before the pane takes over, put into `place` as they are at that moment. */
export async function showPageWords(place: HTMLElement, when: PageMoment): Promise<void> {
  const found = await panePage();
  place.replaceChildren(...copies(found.querySelectorAll("#pane > *")));
  place.classList.toggle("unanswered", when === "unanswered");
  const off = when === "withoutScript";
  // A page that runs scripts never shows what is meant for others: here it is unwrapped.
  for (const element of place.querySelectorAll("noscript"))
    element.replaceWith(...(off ? [...element.childNodes] : []));
  if (off) place.append(...copies(found.querySelectorAll("head > noscript > style")));
  for (const late of place.querySelectorAll<HTMLElement>(".late"))
    late.style.animation = when === "late" ? "late 1ms forwards" : when === "start" ? "none" : "";
}

const copies = (elements: Iterable<Element>): Element[] =>
  [...elements].map((element) => document.importNode(element, true));
