/** Requirement set to the newest version Excel here has, for example { ExcelApi: "1.15" }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The frozen runtime has members up to ExcelApi 1.15, so no more is promised. */
export const defaultRequirementSets: RequirementSets = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  AddinCommands: "1.3",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  ImageCoercion: "1.2",
  MatrixCoercion: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  TextCoercion: "1.1",
};

/** Whether the sets hold this one in this version or a later one; set names are not case-sensitive. */
export function isSetSupported(sets: RequirementSets, name: string, version: string | number = "0"): boolean {
  const have = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (have === undefined) return false;
  const [major = 0, minor = 0] = numbers(have);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const numbers = (version: string): number[] => version.split(".").map(Number);
