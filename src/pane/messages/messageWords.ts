/** The words of what stands in the way, and of work that takes long. */
export const messageWords = {
  slow: "This is taking a little longer. If a cell is being edited, press Enter or Esc in the sheet, and it goes on.",
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was changed.",
  outOfDate: (countedAt: string | null) => ({
    title: countedAt === null ? "The sheets have changed." : `The sheets have changed since ${countedAt}.`,
    whatToDo: "Press “Refresh summary”. Until then the figures below stand for the sheets as they were.",
  }),
  offline: {
    title: "Excel for the web has lost its connection",
    whatToDo:
      "The summary needs the connection back. Nothing was lost; you can go on once Excel is back online.",
  },
} as const;
