import { mkdir } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../test/e2e/browser";
import { visitWorkbench, type Visit } from "../test/e2e/workbenchPage";
import { startWorkbench } from "../workbench/serve/startWorkbench";

const folder = path.resolve("docs/pictures");
const sample = "02-six-review-plans.xlsx";
const meetingDate = "2021-10-12";

async function refresh({ pane }: Visit): Promise<void> {
  await pane.getByLabel("Meeting date").fill(meetingDate);
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await pane.getByRole("status").getByText("The summary is on the sheet").waitFor();
}

/** Draws the pictures of the documentation afresh: the whole page, and the pane narrow and wide, light and dark. */
async function drawPictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  try {
    const visit = await visitWorkbench(browser, workbench, sample);
    await refresh(visit);
    // Charts take a moment to grow to their size.
    await visit.page.waitForTimeout(1500);
    await visit.page.screenshot({ path: path.join(folder, "workbench.png") });
    await visit.close();
    for (const dark of [false, true])
      for (const width of [320, 450]) {
        const narrow = await visitWorkbench(browser, workbench, sample, {
          dark,
          height: 1400,
          paneWidth: width,
        });
        await refresh(narrow);
        const file = path.join(folder, `pane-${width}-${dark ? "dark" : "light"}.png`);
        await narrow.page.locator("#pane iframe").screenshot({ path: file });
        await narrow.close();
      }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

await drawPictures();
