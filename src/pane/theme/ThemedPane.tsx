import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { themeOf } from "./theme";
import { useShade } from "./useShade";

/**
 * Light or dark as Excel is, else as the browser wishes. `officeIsDark` is undefined where Excel does not say, and so
 * is `officeGround`, the colour of Excel's own panes as "#rrggbb".
 */
export function ThemedPane(props: {
  readonly officeIsDark: boolean | undefined;
  readonly officeGround?: string | undefined;
  readonly direction?: "ltr" | "rtl";
  readonly children: ReactNode;
}) {
  const shade = useShade(props.officeIsDark);
  return (
    <FluentProvider
      theme={themeOf(shade, props.officeGround)}
      dir={props.direction ?? "ltr"}
      // The browser draws the calendar button and the scroll bars by this.
      style={{ minHeight: "100vh", colorScheme: shade }}
    >
      {props.children}
    </FluentProvider>
  );
}
