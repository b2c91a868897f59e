/** An element of an XML document. Names keep their prefix ("bt:Image"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without the space around it. */
  readonly text: string;
}

type OpenElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const token =
  /<\?[^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<\/(?<closes>[\w:.-]+)\s*>|<(?<opens>[\w:.-]+)(?<inside>(?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;
const attribute = /(?<name>[\w:.-]+)\s*=\s*"(?<value>[^"<]*)"/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const meant = entities[name];
    if (meant === undefined || !whole.endsWith(";")) throw new Error(`Not well formed: "${whole}"`);
    return meant;
  });
}

function attributesOf(inside: string, element: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { groups } of inside.matchAll(attribute)) {
    const name = groups?.["name"] ?? "";
    if (name in attributes) throw new Error(`<${element}> has "${name}" twice`);
    attributes[name] = plain(groups?.["value"] ?? "");
  }
  return attributes;
}

/**
 * The root of an XML document. Strict: throws on anything that is not well formed, and on what a manifest has no
 * use for (document types, CDATA, numbered entities).
 */
export function readXml(xml: string): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [top];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const from = token.lastIndex;
    const groups = token.exec(xml)?.groups;
    if (groups === undefined) throw new Error(`Not well formed: "${xml.slice(from, from + 40)}"`);
    const inner = open.at(-1) ?? top;
    if (groups["text"] !== undefined) inner.text = `${inner.text}${plain(groups["text"])}`.trim();
    if (groups["closes"] !== undefined) {
      if (open.length < 2 || inner.name !== groups["closes"])
        throw new Error(`</${groups["closes"]}> closes nothing`);
      open.pop();
    }
    if (groups["opens"] !== undefined) {
      const name = groups["opens"];
      const element = {
        name,
        attributes: attributesOf(groups["inside"] ?? "", name),
        children: [],
        text: "",
      };
      inner.children.push(element);
      if (groups["empty"] === "") open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ""}> is never closed`);
  if (root === undefined || more.length > 0 || top.text !== "")
    throw new Error("There must be one root element");
  return root;
}

/** An element and everything inside it, in document order. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
