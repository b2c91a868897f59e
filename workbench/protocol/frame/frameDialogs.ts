import { ActionKind } from "./envelope";
import type { Envelope } from "./envelope";

/** Shows a dialog's page and answers how to take it away again. */
export type ShowDialog = (pageUrl: string, tellClosed: () => void) => () => void;

/** A page opens a dialog by listening for its messages, with what to show as JSON text, and closes it by stopping. */
export function frameDialogs(show: ShowDialog | undefined) {
  let takeAway: () => void = () => undefined;
  return (asked: Envelope, tellClosed: () => void): void => {
    if (asked._actionName !== "dialogMessageReceived") return;
    takeAway();
    takeAway = () => undefined;
    if (asked._actionType !== ActionKind.register || !show) return;
    const { targetId } = asked._data as { readonly targetId: string };
    const { url } = JSON.parse(targetId) as { readonly url: string };
    takeAway = show(url, tellClosed);
  };
}
