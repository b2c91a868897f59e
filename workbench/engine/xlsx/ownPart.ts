import { allNamed, childrenNamed, escaped, readXml, textIn } from "./xml";
import { partText, setPartText, type Parts, relationshipsPath, workbookPath } from "./parts";

/** What the workbench writes beside Excel's own parts: add-in settings, and sheets with their ids and properties. */
export interface OwnRecord {
  readonly settings: ReadonlyMap<string, unknown>;
  /** By the sheet's name in this file. */
  readonly sheets: ReadonlyMap<string, OwnSheet>;
}

export interface OwnSheet {
  readonly id: string;
  readonly properties: ReadonlyMap<string, string>;
}

const namespace = "urn:action-plan-summary:workbench:1";
const itemPath = "customXml/item1.xml";
const propertiesPath = "customXml/itemProps1.xml";
const itemId = "{6C7B3E0A-52C4-4B7E-9E0B-2D1F0A4C8E11}";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Whether a part is the workbench's own. */
export const isOwnPart = (parts: Parts, path: string): boolean =>
  partText(parts, path)?.includes(namespace) ?? false;

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads the workbench's own part; empty where the file has none. */
export async function readOwnPart(parts: Parts): Promise<OwnRecord> {
  const path = Object.keys(parts).find(
    (part) => /^customXml\/item\d+\.xml$/.test(part) && isOwnPart(parts, part),
  );
  const text = path === undefined ? null : partText(parts, path);
  const root = text === null ? null : await readXml(text);
  const settings = new Map<string, unknown>();
  for (const setting of childrenNamed(root, "setting")) {
    const value = json(textIn(setting));
    if (value !== undefined) settings.set(setting.attributes.key ?? "", value);
  }
  const sheets = new Map<string, OwnSheet>();
  for (const sheet of childrenNamed(root, "sheet")) {
    const properties = new Map<string, string>();
    for (const property of childrenNamed(sheet, "property")) {
      const value = json(textIn(property));
      if (typeof value === "string") properties.set(property.attributes.key ?? "", value);
    }
    sheets.set(sheet.attributes.name ?? "", { id: sheet.attributes.id ?? "", properties });
  }
  return { settings, sheets };
}

/**
 * The settings that Excel itself keeps for add-ins, from its web extension parts: property values are JSON
 * (MS-OWEXML 2.2.5).
 */
export async function readExcelSettings(parts: Parts): Promise<Map<string, unknown>> {
  const settings = new Map<string, unknown>();
  for (const path of Object.keys(parts)) {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/i.test(path)) continue;
    const root = await readXml(partText(parts, path) ?? "");
    for (const { attributes } of allNamed(root, "property")) {
      const value = json(attributes.value ?? "");
      if (attributes.name !== undefined && value !== undefined) settings.set(attributes.name, value);
    }
  }
  return settings;
}

/** Adds the workbench's own part to a written workbook, as a custom XML part that Excel leaves in peace. */
export function addOwnPart(parts: Parts, { settings, sheets }: OwnRecord): void {
  const settingLines = [...settings].flatMap(([key, value]) => {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? [] : [`<setting key="${escaped(key)}">${escaped(text)}</setting>`];
  });
  const sheetLines = [...sheets].map(([name, { id, properties }]) => {
    const lines = [...properties].map(
      ([key, value]) => `<property key="${escaped(key)}">${escaped(JSON.stringify(value))}</property>`,
    );
    return `<sheet name="${escaped(name)}" id="${escaped(id)}">${lines.join("")}</sheet>`;
  });
  const content = [...settingLines, ...sheetLines].join("");
  setPartText(parts, itemPath, `${declaration}<workbench xmlns="${namespace}">${content}</workbench>`);
  setPartText(
    parts,
    propertiesPath,
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setPartText(
    parts,
    relationshipsPath(itemPath),
    `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  announce(parts);
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const relations = `${office}/relationships`;

/** Names the part where the workbook lists what belongs to it, and its kind in the content types. */
function announce(parts: Parts): void {
  const related = relationshipsPath(workbookPath);
  before(
    parts,
    related,
    "</Relationships>",
    `<Relationship Id="rIdWorkbench" Type="${relations}/customXml" Target="../${itemPath}"/>`,
  );
  before(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${propertiesPath}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
}

/** Puts text before a closing tag that every such part has. */
function before(parts: Parts, path: string, tag: string, text: string): void {
  const content = partText(parts, path);
  const at = content?.lastIndexOf(tag) ?? -1;
  if (content === null || at < 0) throw new Error(`The written workbook has no ${tag} in ${path}.`);
  setPartText(parts, path, content.slice(0, at) + text + content.slice(at));
}
