/**
 * Tells when the connection goes and comes back, where Excel cannot work without one: in a browser. Elsewhere it never
 * calls back. Returns how to stop.
 */
export function watchConnection(told: (offline: boolean) => void): () => void {
  if (Office.context.platform !== Office.PlatformType.OfficeOnline) return () => undefined;
  const gone = (): void => told(true);
  const back = (): void => told(false);
  window.addEventListener("offline", gone);
  window.addEventListener("online", back);
  if (!navigator.onLine) told(true);
  return () => {
    window.removeEventListener("offline", gone);
    window.removeEventListener("online", back);
  };
}
