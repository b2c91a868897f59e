/**
 * Calls whenever an officer comes back to the pane: by keyboard, by mouse, or from another window.
 * @returns how to stop
 */
export function onReturn(call: () => void): () => void {
  window.addEventListener("focus", call);
  document.documentElement.addEventListener("pointerenter", call);
  document.addEventListener("visibilitychange", call);
  return () => {
    window.removeEventListener("focus", call);
    document.documentElement.removeEventListener("pointerenter", call);
    document.removeEventListener("visibilitychange", call);
  };
}
