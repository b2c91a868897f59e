/** Notes, in the page, every place where the title and the button have been, from frame to frame. */
export function notePlaces(): void {
  const places = { title: [] as number[], button: [] as number[] };
  Object.assign(window, { places });
  const note = (seen: number[], selector: string): void => {
    const element = document.querySelector(selector);
    if (element === null) return;
    const top = Math.round(element.getBoundingClientRect().top + window.scrollY);
    if (!seen.includes(top)) seen.push(top);
  };
  const look = (): void => {
    note(places.title, "h1");
    note(places.button, "form button[type=submit]");
    requestAnimationFrame(look);
  };
  look();
}
