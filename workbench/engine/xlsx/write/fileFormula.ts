import { formulaForExcel, outsideQuotes } from "../../dialect/structuredReferences";

// Functions newer than the file format carry a prefix in files (MS-XLSX 2.2.2.2), and nowhere else.
const newer = [
  "XLOOKUP|XMATCH|UNIQUE|SORTBY|SEQUENCE|RANDARRAY|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|LET|LAMBDA|IFNA",
  "ISOWEEKNUM|DAYS|VSTACK|HSTACK|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|TOCOL|TOROW|WRAPROWS|WRAPCOLS|EXPAND",
  "FORMULATEXT|ISFORMULA|SHEET|SHEETS|XOR|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|STDEV\\.S|STDEV\\.P|PERCENTILE\\.INC",
  "PERCENTILE\\.EXC|RANK\\.EQ|RANK\\.AVG|MODE\\.SNGL|BYROW|BYCOL|MAP|REDUCE|SCAN|MAKEARRAY|NUMBERVALUE",
].join("|");
const newerCall = new RegExp(`(?<![\\w.])(${newer})\\(`, "gi");
const dynamicCall = /(?<![\w.])(FILTER|SORT)\(/gi;
const thisRow = /([\p{L}_][\p{L}\p{N}_.]*)\[@\[?([^[\]]+)\]?\]/gu;

/** A formula of the library, without its "=", as it is written in a file. */
export const fileFormula = (formula: string): string =>
  outsideQuotes(formulaForExcel(formula).replace(/^=/, ""), (part) =>
    part
      .replace(newerCall, (_, name: string) => `_xlfn.${name}(`)
      .replace(dynamicCall, (_, name: string) => `_xlfn._xlws.${name}(`)
      .replace(thisRow, (_, table: string, column: string) => `${table}[[#This Row],[${column}]]`),
  );
