import { strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { codec } from "../../../workbench/engine/codec";
import { createLiveWorkbook } from "../../../workbench/engine/createLiveWorkbook";
import type { LiveWorkbook, NotOpened } from "../../../workbench/engine/liveWorkbook";

async function reopened(workbook: LiveWorkbook): Promise<LiveWorkbook> {
  const read = await codec.read(await codec.write(workbook));
  if (!read.ok) throw new Error(read.why);
  expect(read.value.notCarried).toEqual([]);
  return read.value.workbook;
}

const small = async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Plan");
  return workbook.xlsx.writeBuffer();
};

describe("files that are no workbooks", () => {
  const word = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") });
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const stream = (name: string) => Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const cases: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, NotOpened])[] = [
    ["zero bytes", () => new Uint8Array(), "empty"],
    ["a CSV file", () => strToU8("Ref,Action\n1,Train\n"), "notAWorkbook"],
    ["a Word file under another name", () => word, "notAWorkbook"],
    ["a truncated workbook", async () => (await small()).slice(0, 900), "notAWorkbook"],
    [
      "a workbook whose sheets are damaged",
      async () => {
        const parts = unzipSync(await small());
        return zipSync({ ...parts, "xl/workbook.xml": strToU8("<workbook><sheets><sheet") });
      },
      "notAWorkbook",
    ],
    [
      "a protected workbook",
      () => new Uint8Array([...compound, ...stream("EncryptedPackage")]),
      "passwordProtected",
    ],
    ["a workbook of before 2007", () => new Uint8Array([...compound, ...stream("Workbook")]), "notAWorkbook"],
  ];
  test.each(cases)("%s", async (_, bytes, why) => {
    expect(await codec.read(await bytes())).toEqual({ ok: false, why });
  });
});

test("a workbook whose sheets are blank opens", async () => {
  const read = await codec.read(await small());
  expect(read.ok && read.value.workbook.usedZone(read.value.workbook.sheets()[0]!, false)).toBeNull();
});

describe("what cannot be carried is said", () => {
  const parts: readonly (readonly [path: string, words: RegExp])[] = [
    ["xl/vbaProject.bin", /^Macros/],
    ["xl/pivotTables/pivotTable1.xml", /^Pivot tables/],
    ["xl/threadedComments/threadedComment1.xml", /^Threads of comments/],
    ["xl/slicers/slicer1.xml", /^Slicers/],
    ["xl/externalLinks/externalLink1.xml", /^Links to other workbooks/],
    ["customXml/item1.xml", /^Properties of the document library/],
  ];
  test.each(parts)("%s", async (path, words) => {
    const zip = unzipSync(await small());
    const read = await codec.read(zipSync({ ...zip, [path]: strToU8("<x/>") }));
    if (!read.ok) throw new Error(read.why);
    expect(read.value.notCarried).toEqual([expect.stringMatching(words)]);
  });

  test("formulas that give an error only here", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("Plan").getCell("B2").value = { formula: "_xlfn.LET(x,2,x)", result: 2 };
    const read = await codec.read(await workbook.xlsx.writeBuffer());
    if (!read.ok) throw new Error(read.why);
    expect(read.value.notCarried).toEqual([
      "One formula shows an error here that Excel calculates (first ‘Plan’ B2); the formula itself stays.",
    ]);
  });
});

describe("saving", () => {
  test("gives the same bytes for the same workbook", async () => {
    const workbook = createLiveWorkbook();
    workbook.write(workbook.sheets()[0]!, 0, 0, { kind: "value", value: "plan" });
    expect(await codec.write(workbook)).toEqual(await codec.write(workbook));
  });

  test("keeps text text", async () => {
    const workbook = createLiveWorkbook();
    const [sheet] = workbook.sheets();
    const texts = ["1.10", "0012", "=x", "-chase", "1/2", "TRUE", "'quoted", "#N/A", "a\nb", '<b> & "c"'];
    texts.forEach((value, row) => workbook.write(sheet!, row, 0, { kind: "value", value }));
    const again = await reopened(workbook);
    expect(texts.map((_, row) => again.value(again.sheets()[0]!, row, 0))).toEqual(texts);
  });

  test("keeps settings, whatever JSON they are", async () => {
    const workbook = createLiveWorkbook();
    workbook.settings.set("memory", { days: [1, null], text: 'a & <b> "c"\r\n\u0001' });
    workbook.settings.set("key & <key>", false);
    const again = await reopened(workbook);
    expect([...again.settings]).toEqual([...workbook.settings]);
  });

  test("keeps custom properties with their sheet through a rename and a move", async () => {
    const workbook = createLiveWorkbook();
    const summary = workbook.addSheet("Summary");
    workbook.customProperties(summary).set("made by", "us & <them>");
    workbook.renameSheet(summary, "Board's summary");
    workbook.moveSheet(summary, 0);
    const again = await reopened(workbook);
    expect(again.sheets()).toEqual(workbook.sheets());
    expect(again.sheetName(summary)).toBe("Board's summary");
    expect([...again.customProperties(summary)]).toEqual([["made by", "us & <them>"]]);
    expect([...again.customProperties(again.sheets()[1]!)]).toEqual([]);
  });

  test("keeps rules in order, with those that stop the rest", async () => {
    const workbook = createLiveWorkbook();
    const [sheet = ""] = workbook.sheets();
    const rule = (formula: string, stopIfTrue: boolean) => ({
      sheet,
      zones: [{ top: 1, left: 0, bottom: 9, right: 3 }],
      formula,
      fill: "#FFC7CE",
      color: "#9C0006",
      bold: null,
      stopIfTrue,
    });
    workbook.addRule(rule('=$A2="R"', false), 0);
    workbook.addRule(rule('=$A2<>""', true), 0);
    const again = await reopened(workbook);
    expect(again.rules(sheet)).toMatchObject([rule('=$A2<>""', true), rule('=$A2="R"', false)]);
  });

  test("reads what Excel itself keeps for add-ins", async () => {
    const zip = unzipSync(await small());
    const extension =
      '<we:webextension xmlns:we="x"><we:properties><we:property name="memory" value="{&quot;a&quot;:1}"/></we:properties></we:webextension>';
    const read = await codec.read(
      zipSync({ ...zip, "xl/webextensions/webextension1.xml": strToU8(extension) }),
    );
    if (!read.ok) throw new Error(read.why);
    expect([...read.value.workbook.settings]).toEqual([["memory", { a: 1 }]]);
  });
});

test("a workbook from a file can be protected, and keeps its author and its times", async () => {
  const written = new Workbook();
  written.addWorksheet("Plan");
  written.creator = "Business Manager";
  written.created = new Date("2021-10-01T09:00:00Z");
  const read = await codec.read(await written.xlsx.writeBuffer());
  if (!read.ok) throw new Error(read.why);
  read.value.workbook.structureProtected = true;
  const again = new Workbook();
  await again.xlsx.load(await codec.write(read.value.workbook));
  expect([again.creator, again.created.toISOString(), again.protection?.lockStructure]).toEqual([
    "Business Manager",
    "2021-10-01T09:00:00.000Z",
    true,
  ]);
});
