/** Where the workbench of the browser tests is served, for example "https://localhost:3000/". */
export function workbenchAddress(): string {
  const address = process.env["WORKBENCH_ADDRESS"];
  if (address === undefined)
    throw new Error("The workbench is not open: run these tests as the project `browser`.");
  return address;
}
