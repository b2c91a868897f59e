import { useLayoutEffect, type ReactNode } from "react";
import type { OfficeLook } from "../../tasks/startUp";
import { ThemedPane } from "./ThemedPane";
import { themeOf } from "./theme";
import { useOfficeLook } from "./useOfficeLook";
import { useShade } from "./useShade";

/** Fills the page and looks as Excel does, as `read` tells it. */
export function LikeExcel(props: { readonly read: () => OfficeLook; readonly children: ReactNode }) {
  const { isDark, ground } = useOfficeLook(props.read);
  const shade = useShade(isDark);
  useLayoutEffect(() => {
    // Around the pane, too: where one scrolls beyond its end, and under the scroll bar.
    const { style } = document.documentElement;
    style.colorScheme = shade;
    style.backgroundColor = themeOf(shade, ground).colorNeutralBackground1;
  }, [shade, ground]);
  return (
    <ThemedPane
      officeIsDark={isDark}
      officeGround={ground}
      direction={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}
    >
      {props.children}
    </ThemedPane>
  );
}
