const builtInDates = new Set([
  ...[
    "m/d/yyyy",
    "m/d/yy",
    "d-mmm-yy",
    "dd-mmm-yy",
    "d-mmm",
    "mmm-yy",
    "mmmm-yy",
    "m/d/yyyy h:mm",
    "m/d/yy h:mm",
  ],
  ...[
    "dd/mm/yyyy",
    "dd/mm/yy",
    "d/m/yy",
    "d.m.yy",
    "yyyy-mm-dd",
    "dd mmmm yyyy",
    "d mmmm yyyy",
    "d-mmm-yyyy",
  ],
]);
const builtInTimes = /^(\[h\]|h{1,2}):mm(:ss)?( am\/pm)?$|^mm:ss(\.0)?$/;

/**
 * The category Excel's "Format cells" window gives a number format.
 * Only the listed dates are "Date"; formats of one's own, "mmm yyyy" for example, are "Custom".
 */
export function numberFormatCategory(format: string): `${Excel.NumberFormatCategory}` {
  const code = format
    .toLowerCase()
    .replace(/\[\$-[^\]]*\]/g, "")
    .replace(/;@$/, "")
    .replaceAll("\\", "")
    .trim();
  if (code === "general" || code === "") return "General";
  if (code === "@") return "Text";
  if (builtInDates.has(code)) return "Date";
  if (builtInTimes.test(code)) return "Time";
  if (/^_[-(]/.test(code)) return "Accounting";
  if (/^(\[\$[^\]]*\]|"?[£$€]"?)-?#,##0(\.0+)?/.test(code)) return "Currency";
  if (/^0(\.0+)?%$/.test(code)) return "Percentage";
  if (/^0(\.0+)?e\+0+$/.test(code)) return "Scientific";
  if (/^# \?+\/(\?+|\d+)$/.test(code)) return "Fraction";
  if (/^(#,##)?0(\.0+)?(_\))?$/.test(code)) return "Number";
  return "Custom";
}
