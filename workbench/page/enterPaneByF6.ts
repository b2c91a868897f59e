/** F6 leads from the page into the task pane, as in Excel: to the pane's first control. */
export function enterPaneByF6(pane: HTMLElement): void {
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const page = pane.querySelector("iframe")?.contentDocument;
    page?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  };
  // Before the grid, which keeps keys to itself.
  document.addEventListener("keydown", enter, { capture: true });
}
