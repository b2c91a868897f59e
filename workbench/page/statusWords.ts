import type { NotOpened } from "../engine/liveWorkbook";

const whyNot: Readonly<Record<NotOpened, string>> = {
  notAWorkbook: "it is not an Excel workbook (.xlsx).",
  passwordProtected: "it has a password. Take the password off a copy in Excel, then open the copy.",
  empty: "it is empty.",
};

/** What the status line says. File names are quoted as they are; they reach the page as text, never as HTML. */
export const statusWords = {
  opening: (name: string) => `Opening “${name}”…`,
  opened: (name: string, notCarried: readonly string[]) =>
    notCarried.length === 0
      ? `“${name}” is open. Nothing of it was left out.`
      : `“${name}” is open. The workbench leaves these out, and Excel would keep them: ${notCarried.join("; ")}.`,
  notOpened: (name: string, why: NotOpened) => `“${name}” could not be opened: ${whyNot[why]}`,
  noSample: (name: string) => `There is no sample called “${name}”.`,
  saved: (name: string) => `“${name}” was handed to your browser's downloads.`,
  refreshing: "Refreshing the summary…",
  refreshed: "“Refresh summary” has finished.",
  broken: "The workbench has failed. Reload this page; the browser's console says more.",
} as const;
