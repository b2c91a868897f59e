import { startWorkbench } from "../../workbench/serve/startWorkbench";

/**
 * Builds the pages once before all browser tests: every file of them starts a workbench of its own, and two that begin
 * with nothing built would both build everything, and spoil what the other keeps for the next.
 */
export default async function builtOnce(): Promise<void> {
  const workbench = await startWorkbench();
  await workbench.close();
}
