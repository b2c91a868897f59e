/**
 * Shows a dialog of the add-in over the page. `fill` gets its page ready in the frame, before it is shown, and answers how to let go of it;
 * `onClosed` hears that the officer closed it. Returns how to take it away again.
 */
export function showDialog(fill: (frame: HTMLIFrameElement) => () => void, onClosed: () => void): () => void {
  const dialog = document.createElement("dialog");
  const close = document.createElement("button");
  const frame = document.createElement("iframe");
  dialog.className = "add-in-dialog";
  dialog.ariaLabel = "Action plan";
  close.type = "button";
  close.textContent = "Close";
  frame.title = "Message from the add-in";
  const letGo = fill(frame);
  dialog.append(frame, close);
  document.body.append(dialog);
  const takeAway = () => {
    letGo();
    dialog.remove();
  };
  // Esc closes a dialog as the button does.
  dialog.addEventListener("close", () => {
    takeAway();
    onClosed();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.showModal();
  return takeAway;
}
