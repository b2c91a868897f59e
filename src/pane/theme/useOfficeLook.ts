import { useEffect, useState } from "react";
import type { OfficeLook } from "../../tasks/startUp";

/** How Excel looks, and how it does later on: no event tells of a change, so `read` is asked again and again. */
export function useOfficeLook(read: () => OfficeLook): OfficeLook {
  const [look, setLook] = useState(read);
  useEffect(() => {
    const readAgain = () =>
      setLook((before) => {
        const now = read();
        return now.isDark === before.isDark && now.ground === before.ground ? before : now;
      });
    // An officer who has changed Excel's theme comes back by keyboard, by mouse, or from another window.
    window.addEventListener("focus", readAgain);
    document.documentElement.addEventListener("pointerenter", readAgain);
    document.addEventListener("visibilitychange", readAgain);
    return () => {
      window.removeEventListener("focus", readAgain);
      document.documentElement.removeEventListener("pointerenter", readAgain);
      document.removeEventListener("visibilitychange", readAgain);
    };
  }, [read]);
  return look;
}
