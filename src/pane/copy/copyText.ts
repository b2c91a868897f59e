/** Puts a text on the clipboard; false where this Excel has none for add-ins, or refuses it. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Excel on the web shows the pane in a frame that may not write (office-js issues 1991 and 3480).
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the keys for copying are those of a Mac. */
export const isOnMac = (): boolean => navigator.userAgent.includes("Macintosh");
