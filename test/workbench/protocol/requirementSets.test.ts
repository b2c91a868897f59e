import { defaultRequirementSets, isSetSupported } from "../../../workbench/protocol/requirementSets";
import { openExcel } from "../openExcel";

test.each([
  ["ExcelApi", "1.15", true],
  ["excelapi", "1.9", true],
  ["ExcelApi", "1.16", false],
  ["ExcelApi", "2.0", false],
  ["ExcelApi", undefined, true],
  ["Unknown", "1.1", false],
])("%s %s is %s", (name, version, supported) => {
  expect(isSetSupported(defaultRequirementSets, name, version)).toBe(supported);
});

test("Office answers for the sets a test chooses, and is ready", async () => {
  const { Office } = openExcel({ requirementSets: { ExcelApi: "1.10" } });
  const asks = ["1.9", "1.10", "1.14"].map((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );
  expect(asks).toEqual([true, true, false]);
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
});
