import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit } from "./visiting/workbenchPage";
import type { Locator } from "playwright-core";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(180_000);

/** How an element looks beside what the system's own colours are. */
const lookOf = (element: Locator) =>
  element.evaluate((node) => {
    const probe = node.ownerDocument.createElement("span");
    const systemColour = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    node.ownerDocument.body.append(probe);
    const { color, fill, textDecorationLine } = getComputedStyle(node);
    const link = systemColour("LinkText");
    const text = systemColour("CanvasText");
    probe.remove();
    return { isLinkColour: color === link, fill, link, text, line: textDecorationLine };
  });

async function open(): Promise<void> {
  visit = await workbench.visit("13-priorities-delivery-plan.xlsx", { paneWidth: 350 });
  await visit.page.emulateMedia({ forcedColors: "active" });
  await visit.pane.getByLabel("Meeting date").fill("2021-10-12");
  await visit.pane.getByRole("button", { name: "Refresh summary" }).click();
}

test("with forced colours links look like links, and ratings keep their shapes", async () => {
  await open();
  const link = visit.pane.getByRole("button", { name: "Look at a green cell" });
  await link.waitFor();
  const seen = await lookOf(link);
  expect(seen).toMatchObject({ isLinkColour: true, line: "underline" });
  // Otherwise the check above would hold of any text.
  expect(seen.link).not.toBe(seen.text);

  await visit.pane.getByRole("radio", { name: /^The action is on track/ }).check();
  await visit.pane.getByRole("button", { name: "Use this answer" }).click();
  await visit.pane.getByRole("heading", { name: "By review" }).waitFor();
  const place = visit.pane.getByRole("button", { name: /^Overdue \(/ });
  await place.click();
  const entry = visit.pane.getByRole("listitem").getByRole("button").first().locator("span").first();
  expect(await lookOf(entry)).toMatchObject({ isLinkColour: true, line: "underline" });

  const shape = visit.pane.locator("p svg").first();
  const drawn = await lookOf(shape);
  expect(drawn.fill).toBe(drawn.text);
  expect((await shape.boundingBox())?.width).toBeGreaterThan(6);
  await shape.scrollIntoViewIfNeeded();
  await workbench.picture("forced-colours-shapes");
  expect(await workbench.paneFaults()).toEqual([]);
});
