import "./objectGroupBy";
import { DEFAULT_LOCALE } from "@odoo/o-spreadsheet";

/** How officers in England write dates and numbers. */
export const ukLocale = {
  ...DEFAULT_LOCALE,
  name: "English (UK)",
  code: "en_GB",
  dateFormat: "dd/mm/yyyy",
  weekStart: 1,
} as const;
