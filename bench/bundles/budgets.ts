/** The most that the scripts of each page may weigh, in kB as a web server sends them (gzip): loaded at once, and later. */
export const budgets = {
  atOnce: { "pane.html": 220, "commands.html": 60, "dialog.html": 10 },
  later: 300,
} as const;

export const pagesWithBudget = Object.keys(budgets.atOnce) as (keyof typeof budgets.atOnce)[];
