const narrowest = 320;
const widest = 800;
const step = 10;

/**
 * Lets the pane's width, in pixels, be changed with the pointer or, on the focused splitter, with the arrow keys
 * (Home widest, End narrowest, as the pane is on the right). `width` is where it starts.
 */
export function makeSplitter(splitter: HTMLElement, desk: HTMLElement, width: number): void {
  let current = width;
  const set = (wanted: number) => {
    const roomLeft = Math.max(narrowest, desk.clientWidth - narrowest);
    current = Math.round(Math.min(Math.max(wanted, narrowest), widest, roomLeft));
    desk.style.setProperty("--pane-width", `${current}px`);
    splitter.setAttribute("aria-valuenow", String(current));
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  set(width);

  splitter.addEventListener("keydown", (event) => {
    const wanted = widthAfter(event.key, current);
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    desk.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(desk.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => desk.classList.remove("resizing"));
}

function widthAfter(key: string, width: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return width + step;
    case "ArrowRight":
      return width - step;
    case "Home":
      return widest;
    case "End":
      return narrowest;
    default:
      return undefined;
  }
}
