// The library forbids apostrophes in sheet names, which officers use ("Child A's plan"). Inside it they are
// another letter that looks the same and that nobody types.
const standIn = "\u02bc";

/** A sheet's name as the library may hold it. */
export const engineSheetName = (name: string): string => name.replaceAll("'", standIn);

/** A sheet's name as officers know it. */
export const excelSheetName = (name: string): string => name.replaceAll(standIn, "'");

/** Formula text with its sheet names as the library holds them: 'Child A''s plan'!B2. */
export const withEngineSheetNames = (formula: string): string =>
  formula.includes("''")
    ? formula.replace(/'((?:[^']|'')+)'!/g, (_, name: string) => `'${name.replaceAll("''", standIn)}'!`)
    : formula;

/** Formula text with its sheet names as Excel writes them. */
export const withExcelSheetNames = (formula: string): string =>
  formula.includes(standIn)
    ? formula.replace(
        /(?:'([^']+)'|([\p{L}\p{N}_.]+))!/gu,
        (whole, quoted: string | undefined, plain: string | undefined) => {
          const name = quoted ?? plain ?? "";
          return name.includes(standIn) ? `'${name.replaceAll(standIn, "''")}'!` : whole;
        },
      )
    : formula;
