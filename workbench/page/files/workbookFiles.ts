const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file names of the sample workbooks, such as "02-six-review-plans.xlsx", in order. */
export async function sampleNames(): Promise<readonly string[]> {
  const answer = await fetch("/samples/index.json");
  const names: unknown = answer.ok ? await answer.json() : [];
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

/** "02-six-review-plans.xlsx" reads "Six review plans". */
export function sampleTitle(name: string): string {
  const words = name.replace(/^\d+-|\.xlsx$/g, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The bytes of a sample; null where there is none of this name. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const answer = await fetch(`/samples/${encodeURIComponent(name)}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

/** Hands a workbook to the browser as a download. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** "plan.xlsx" becomes "plan (copy).xlsx". */
export const copyName = (name: string): string => `${name.replace(/\.xlsx$/i, "")} (copy).xlsx`;
