import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import type { BorderSide } from "../../liveWorkbook";

/** A rule as the file has it; the codec's own types leave out what they do not name. */
export interface FileRule {
  readonly type: string;
  readonly priority?: number;
  readonly operator?: string;
  readonly formulae?: readonly (string | number)[];
  readonly style?: FileRuleStyle;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number | string }[];
  readonly color?: object | readonly object[];
}

export interface FileRuleStyle {
  readonly fill?: { readonly pattern?: string; readonly bgColor?: object; readonly fgColor?: object };
  readonly font?: { readonly color?: object; readonly bold?: boolean };
  readonly border?: Readonly<Partial<Record<BorderSide, FileRuleLine>>>;
}

export interface FileRuleLine {
  readonly style?: string;
  readonly color?: object;
}

/** A conditional format of the library with the rule as the file wrote it, which the library carries along unread. */
export type KeptConditionalFormat = ConditionalFormat & { readonly file?: FileRule };
