import { startWorkbench, type RunningWorkbench } from "../../../workbench/serve/startWorkbench";

declare global {
  var workbenchOfTests: RunningWorkbench | undefined;
}

/**
 * Before all browser tests: builds the pages once and serves them to every file, which are processes of their own and
 * find the workbench by its address.
 */
export default async function openWorkbench(): Promise<void> {
  globalThis.workbenchOfTests = await startWorkbench();
  process.env["WORKBENCH_ADDRESS"] = globalThis.workbenchOfTests.address;
}
