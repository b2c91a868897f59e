import { showAll } from "./showAll";
import { showState } from "./showState";

declare global {
  interface Window {
    /** For tests: shows one state in this page, without loading it anew. */
    showState: typeof showState;
  }
}

const asked = new URLSearchParams(location.search);
const name = asked.get("state");
window.showState = showState;
if (name === null) showAll(asked);
else
  showState(name, asked.get("theme")).catch((error: unknown) => {
    document.body.textContent = error instanceof Error ? error.message : String(error);
  });
