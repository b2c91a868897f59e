import { inWorkbench } from "./visiting/inWorkbench";
import { notePlaces } from "./visiting/notePlaces";
import { paneAlone, withhold } from "./visiting/startUp";
import type { Visit } from "./visiting/workbenchPage";

const sample = "02-six-review-plans.xlsx";
const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(60_000);

const officeJs = /\/office-js\/office\.js/;
const results = /Found_tsx\.js/;
const reader = /excelTasks_ts\.js/;

const refreshed = () => visit.pane.getByRole("status").getByText("The summary is on the sheet").waitFor();
async function refresh(meetingDate = "2021-10-12"): Promise<void> {
  await visit.pane.getByLabel("Meeting date").fill(meetingDate);
  await visit.pane.getByRole("button", { name: "Refresh summary" }).click();
  await refreshed();
}

/** Where the title stands and on which ground, in pixels of the pane. */
function firstLook() {
  return visit.pane.locator("h1").evaluate((title) => {
    const { left, top, height } = title.getBoundingClientRect();
    const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(title);
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    const family = fontFamily.replaceAll('"', "'");
    return { left, top, height, fontSize, fontWeight, family, color, backgroundColor, colorScheme };
  });
}

describe("starting", () => {
  test.each([
    ["light", false],
    ["dark", true],
  ])("the first text is seen before any script and stays where it is, %s", async (name, dark) => {
    const office = withhold(officeJs, "held");
    visit = await workbench.visit(sample, { dark, ...office });
    await visit.pane.getByText("Waiting for Excel…").waitFor();
    const before = await firstLook();
    await workbench.picture(`waiting-${name}`);

    await office.set("given");
    await visit.pane.getByLabel("Meeting date").waitFor();
    expect(await firstLook()).toEqual(before);
    expect(before.backgroundColor).toBe(dark ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)");
  });

  test("without Office.js the remedies come by themselves, after ten seconds", async () => {
    visit = await workbench.visit(sample, withhold(officeJs, "held"));
    await visit.pane.getByText("Waiting for Excel…").waitFor();
    const remedies = visit.pane.getByText("Excel has not answered yet.");
    expect(await remedies.isVisible()).toBe(false);
    await remedies.waitFor({ state: "visible", timeout: 12_000 });
    expect(await visit.pane.getByRole("status").getByRole("listitem").count()).toBe(3);
    expect(await workbench.paneFits()).toBe(true);
    await workbench.picture("no-office-js");
  });

  test("where Office.js is refused they come at once", async () => {
    visit = await workbench.visit(sample, withhold(officeJs, "refused", "pane.html"));
    await visit.pane.getByText("Excel has not answered yet.").waitFor({ timeout: 5_000 });
    expect(await visit.pane.getByText("Waiting for Excel…").isVisible()).toBe(false);
    expect(await workbench.paneFaults()).toEqual([]);
  });

  test("outside Excel, in an Excel too old, and without JavaScript the page says what to do", async () => {
    visit = await workbench.visit(sample);
    const browserTab = await paneAlone(visit.page, {});
    await browserTab.getByRole("heading", { name: "This page belongs inside Excel" }).waitFor();

    const old = await paneAlone(visit.page, {
      officeJs: `window.Office = { onReady: async () => ({ host: "Excel" }), HostType: { Excel: "Excel" },
        context: { requirements: { isSetSupported: () => false } } };`,
    });
    await old.getByRole("heading", { name: "too old for the add-in" }).waitFor();
    await old.getByText("Excel 2021 or newer, Microsoft 365, or Excel on the web").waitFor();

    const scriptless = await paneAlone(visit.page, { scripts: false });
    expect(await scriptless.locator("noscript p").innerText()).toContain("JavaScript, which is switched off");
    expect(await scriptless.locator("noscript p").isVisible()).toBe(true);
    expect(await scriptless.getByText("Waiting for Excel…").isVisible()).toBe(false);
    for (const page of [browserTab, old, scriptless]) await page.context().close();
  });
});

describe("a part that did not arrive", () => {
  test("results that cannot be shown say so, and come when tried again", async () => {
    const part = withhold(results, "refused");
    visit = await workbench.visit(sample, part);
    await refresh();
    await visit.pane.getByText("The results cannot be shown yet").waitFor();
    expect(await workbench.paneFaults()).toEqual([]);
    await workbench.picture("results-not-loaded");

    await part.set("given");
    await visit.pane.getByRole("button", { name: "Try again" }).click();
    await visit.pane.getByRole("heading", { name: "Totals" }).waitFor();
    expect(await visit.pane.locator("main :focus").count()).toBe(1);
  });

  test("what reads the workbook is asked for again with the next press, in the pane and on the ribbon", async () => {
    const part = withhold(reader, "refused");
    visit = await workbench.visit(sample, part);
    const button = visit.pane.getByRole("button", { name: "Refresh summary" });
    await button.click();
    await visit.pane.getByRole("status").getByText("A part of the add-in has not arrived").waitFor();

    await visit.page.getByRole("button", { name: "Refresh summary" }).click();
    const dialog = visit.page.frameLocator("dialog iframe");
    await dialog.getByRole("heading", { name: "A part of the add-in has not arrived" }).waitFor();
    await visit.page.getByRole("button", { name: "Close", exact: true }).click();

    await part.set("given");
    await button.click();
    await refreshed();
  });
});

describe("looking like Excel", () => {
  const theme = { isDarkTheme: true, bodyBackgroundColor: "#0A0A0A", bodyForegroundColor: "#FFFFFF" };
  test.each([
    ["black", theme, "rgb(10, 10, 10)", "dark"],
    ["dark grey", { ...theme, bodyBackgroundColor: "#6A6A6A" }, "rgb(41, 41, 41)", "dark"],
    ["white, told as on Windows", { ...theme, isDarkTheme: "#000000" }, "rgb(255, 255, 255)", "light"],
  ])("%s, when its theme is changed while the pane is open", async (name, now, ground, scheme) => {
    // The browser wishes the other shade, which does not count where Excel says its own.
    visit = await workbench.visit(sample, { dark: scheme === "light" });
    await visit.pane.getByLabel("Meeting date").waitFor();
    await visit.pane.locator("html").evaluate((html, officeTheme) => {
      Object.defineProperty(Office.context, "officeTheme", { get: () => officeTheme });
      html.ownerDocument.defaultView?.dispatchEvent(new Event("focus"));
    }, now);
    await visit.pane.locator(`html[style*="color-scheme: ${scheme}"]`).waitFor();
    const grounds = await visit.pane
      .locator("html, .fui-FluentProvider")
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor));
    expect(new Set(grounds)).toEqual(new Set([ground]));
    expect(await workbench.paneFaults()).toEqual([]);
    await workbench.picture(`theme-${name.split(/\W/)[0] ?? ""}`);
  });

  test("in forced colours the bars keep their colours, each framed", async () => {
    visit = await workbench.visit(sample, { height: 1400 });
    await visit.page.emulateMedia({ forcedColors: "active" });
    await refresh();
    const pieces = await visit.pane.locator("li > div[aria-hidden] > span").evaluateAll((all) =>
      all.map((piece) => {
        const { backgroundColor, borderTopWidth, borderTopColor, color } = getComputedStyle(piece);
        return { backgroundColor, borderTopWidth, framed: borderTopColor !== backgroundColor, color };
      }),
    );
    expect(pieces.length).toBeGreaterThan(6);
    expect(new Set(pieces.map(({ backgroundColor }) => backgroundColor)).size).toBeGreaterThanOrEqual(3);
    for (const piece of pieces) expect(piece).toMatchObject({ borderTopWidth: "1px", framed: true });
    expect(await workbench.paneFaults()).toEqual([]);
    await visit.pane.getByRole("heading", { name: "By review" }).scrollIntoViewIfNeeded();
    await workbench.picture("forced-colours");
  });
});

describe("room", () => {
  test("nothing is cut off between 320 and 600 pixels, nor at twice the size", async () => {
    visit = await workbench.visit(sample, { paneWidth: 600 });
    await refresh();
    for (const width of [600, 450, 350, 320]) {
      await visit.page.evaluate(
        (pixels) => document.getElementById("desk")?.style.setProperty("--pane-width", `${pixels}px`),
        width,
      );
      expect([width, await workbench.paneFits()]).toEqual([width, true]);
    }
    // 1366 x 768 at 200 %: 683 x 384, of which the pane has 320 in width.
    await visit.page.setViewportSize({ width: 683, height: 384 });
    for (const place of [
      visit.pane.getByRole("button", { name: "Refresh summary" }),
      visit.pane.getByRole("status").getByText("The summary is on the sheet"),
    ]) {
      const seen = await place.evaluate((element) => {
        element.scrollIntoView({ block: "center" });
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const { innerWidth, innerHeight } = element.ownerDocument.defaultView!;
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        const onTop = above !== null && (element.contains(above) || above.contains(element));
        return { inside, onTop };
      });
      expect(seen).toEqual({ inside: true, onTop: true });
    }
    await workbench.picture("zoomed");
  });

  test("a page that reads from right to left is a mirror image, nothing cut off", async () => {
    visit = await workbench.visit(sample, {
      paneWidth: 320,
      height: 1400,
      before: (context) =>
        context.route(/\/pane\.html/, async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replace("<html ", '<html dir="rtl" ');
          await route.fulfill({ response: answer, body });
        }),
    });
    await refresh();
    const edges = await visit.pane.locator("h1, form button").evaluateAll((all) =>
      all.map((element) => {
        const { right } = element.getBoundingClientRect();
        return Math.round(document.documentElement.clientWidth - right);
      }),
    );
    expect(edges).toEqual([16, 16]);
    expect(await workbench.paneFits()).toBe(true);
    await workbench.picture("right-to-left");
  });

  test.each([320, 350])(
    "at %i pixels the title and the button stay where they are, to the result and when opened again",
    async (paneWidth) => {
      visit = await workbench.visit(sample, {
        paneWidth,
        before: (context) => context.addInitScript(notePlaces),
      });
      const still = { title: [expect.any(Number)], button: [expect.any(Number)] };
      await visit.pane.getByLabel("Meeting date").waitFor();
      await refresh("2099-10-12");
      expect(await places()).toEqual(still);

      // The pane begins with today's date; the meeting that the workbook remembers comes a moment later.
      const saved = await visit.page.evaluate(async () => Array.from(await window.workbench.save()));
      await workbench.openFile("saved.xlsx", Uint8Array.from(saved));
      await visit.pane.getByText("12 October 2099.").waitFor();
      expect(await places()).toEqual(still);
    },
  );
});

/** Where the title and the button have been since the pane was opened, in pixels from its top. */
function places() {
  return visit.pane
    .locator("html")
    .evaluate((html) => (html.ownerDocument.defaultView as Window & { places?: unknown }).places);
}
