import type { XmlElement } from "@cj-tech-master/excelts/xml";

// Files differ in the prefixes they give their elements; only the name behind the colon counts.
const localName = ({ name }: XmlElement) => name.slice(name.indexOf(":") + 1);

/** Reads XML text; null where it is not well formed. */
export async function readXml(text: string): Promise<XmlElement | null> {
  const { parseXml } = await import("@cj-tech-master/excelts/xml");
  try {
    return parseXml(text).root;
  } catch {
    return null;
  }
}

/** The children of that name, whatever their prefix. */
export const childrenNamed = (element: XmlElement | null | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child.type === "element" && localName(child) === name,
  );

/** The element reached by going down one name after the other, or undefined. */
export const elementAt = (
  element: XmlElement | null | undefined,
  ...path: readonly string[]
): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => childrenNamed(at, name)[0], element ?? undefined);

/** Every element of that name below, in the order of the file. */
export const allNamed = (element: XmlElement | null | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).flatMap((child) =>
    child.type === "element" ? [...(localName(child) === name ? [child] : []), ...allNamed(child, name)] : [],
  );

/** The `val` attribute of the element at a path, which is how charts write most of what they say. */
export const valueAt = (
  element: XmlElement | null | undefined,
  ...path: readonly string[]
): string | undefined => elementAt(element, ...path)?.attributes.val;

/** The text in an element and below it. */
export const textIn = (element: XmlElement | null | undefined): string =>
  (element?.children ?? [])
    .map((child) =>
      child.type === "element"
        ? textIn(child)
        : child.type === "text" || child.type === "cdata"
          ? child.value
          : "",
    )
    .join("");

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// XML 1.0 has no place for these at all.
const allowed = (letter: string) => {
  const code = letter.charCodeAt(0);
  return (code >= 32 && code < 0xfffe) || letter === "\t" || letter === "\n" || letter === "\r";
};

/** Text as it may stand in XML, in an element or in an attribute. */
export const escaped = (text: string): string =>
  Array.from(text)
    .filter(allowed)
    .join("")
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
