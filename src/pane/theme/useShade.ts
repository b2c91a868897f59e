import { useSyncExternalStore } from "react";
import { chooseShade, type Shade } from "./theme";

const darkWish = "(prefers-color-scheme: dark)";

function onWishChange(changed: () => void): () => void {
  const wish = window.matchMedia(darkWish);
  wish.addEventListener("change", changed);
  return () => wish.removeEventListener("change", changed);
}

/** The shade to show now. `officeIsDark` is undefined where Excel does not say. */
export function useShade(officeIsDark: boolean | undefined): Shade {
  const wish = useSyncExternalStore(
    onWishChange,
    () => window.matchMedia(darkWish).matches,
    () => undefined,
  );
  return chooseShade(officeIsDark, wish);
}
