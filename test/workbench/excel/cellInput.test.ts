import fc from "fast-check";
import { cellInput } from "../../../workbench/excel/input/cellInput";

const asText = (given: unknown) => cellInput(given, () => true, 2021);
const asGeneral = (given: unknown) => cellInput(given, () => false, 2021);
const value = (given: unknown) => ({ content: { kind: "value", value: given } });
const formula = (given: string) => ({ content: { kind: "formula", formula: given } });

describe("what a cell becomes", () => {
  const cases: [given: unknown, becomes: unknown][] = [
    [null, null],
    ["", value("")],
    ["Agree the form", value("Agree the form")],
    ["=A1+1", formula("=A1+1")],
    ["=", value("=")],
    ["+A1", formula("=+A1")],
    ["-chase provider", formula("=-chase provider")],
    ["@lead", formula("=@lead")],
    ["-", value("-")],
    ["'-chase provider", value("-chase provider")],
    ["'=A1", value("=A1")],
    ["'12", value("12")],
    [12.5, value(12.5)],
    [true, value(true)],
    ["TRUE", value(true)],
    ["12", value(12)],
    [" 12 ", value(12)],
    ["-12.5", value(-12.5)],
    ["+3", value(3)],
    ["1.10", value(1.1)],
    ["0012", value(12)],
    [".5", value(0.5)],
    ["1e3", { ...value(1000), format: "0.00E+00" }],
    ["1,234", { ...value(1234), format: "#,##0" }],
    ["$5", { ...value(5), format: "$#,##0" }],
    ["(7)", value(-7)],
    ["50%", { ...value(0.5), format: "0%" }],
    ["1/2/2021", { ...value(44198), format: "m/d/yyyy" }],
    ["2021-10-12", { ...value(44481), format: "m/d/yyyy" }],
    ["13/1/2021", value("13/1/2021")],
    ["30/2/2021", value("30/2/2021")],
    ["1/2", { ...value(44198), format: "d-mmm" }],
    ["12 Oct 2021", { ...value(44481), format: "d-mmm-yy" }],
    ["Oct 12, 2021", { ...value(44481), format: "d-mmm-yy" }],
    ["October 2021", { ...value(44470), format: "mmm-yy" }],
    ["Oct-21", { ...value(44470), format: "mmm-yy" }],
    ["10:30", { ...value(0.4375), format: "h:mm" }],
    ["3(i)", value("3(i)")],
    ["R12b", value("R12b")],
    ["1.2.3", value("1.2.3")],
    ["Q2 2021", value("Q2 2021")],
    ["#N/A", value("#N/A")],
  ];
  test.each(cases)("%j", (given, becomes) => {
    expect(asGeneral(given)).toEqual(becomes);
  });
});

describe("in a cell of format @", () => {
  const cases: [given: unknown, becomes: unknown][] = [
    ["=A1", value("=A1")],
    ["-chase", value("-chase")],
    ["1/2/2021", value("1/2/2021")],
    ["1.10", value("1.10")],
    ["'=A1", value("=A1")],
    [12, value("12")],
    [true, value("TRUE")],
    [null, null],
  ];
  test.each(cases)("%j", (given, becomes) => {
    expect(asText(given)).toEqual(becomes);
  });
});

test("a text behind an apostrophe is never anything but that text", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(asGeneral(`'${text}`)).toEqual(value(text))));
});

test("a cell of format @ never holds a formula", () => {
  fc.assert(
    fc.property(fc.string(), (text) => expect(asText(text)).toMatchObject({ content: { kind: "value" } })),
  );
});

test.each([[{}], [undefined], [[1]]])("%j is no cell value", (given) => {
  if (given === undefined) expect(asGeneral(given)).toBeNull();
  else expect(() => asGeneral(given)).toThrow("argument is invalid");
});
