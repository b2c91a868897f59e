import { useEffect, useState } from "react";
import type { OfficeLook } from "../../tasks/startUp";
import { onReturn } from "../onReturn";

/** How Excel looks, and how it does later on: no event tells of a change, so `read` is asked again and again. */
export function useOfficeLook(read: () => OfficeLook): OfficeLook {
  const [look, setLook] = useState(read);
  useEffect(() => {
    const readAgain = () =>
      setLook((before) => {
        const now = read();
        return now.isDark === before.isDark && now.ground === before.ground ? before : now;
      });
    // An officer who has changed Excel's theme comes back to the pane.
    return onReturn(readAgain);
  }, [read]);
  return look;
}
