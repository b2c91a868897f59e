/** After all browser tests: closes the workbench that was opened before them. */
export default async function closeWorkbench(): Promise<void> {
  await globalThis.workbenchOfTests?.close();
}
