/** The words of copying a text out of the pane. */
export const copyWords = {
  notCopied: "This Excel does not let the add-in copy for you.",
  pressToCopy: (onMac: boolean) => `Press ${onMac ? "Cmd" : "Ctrl"}+C to copy`,
  closeCopy: "Done",
} as const;
