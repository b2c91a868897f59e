import { builtInStyles, isBuiltInStyle, type BuiltInStyleName } from "../../model/builtInStyles";
import { partText, relationshipsOf, setPartText, workbookPath, type Parts } from "../parts";

const names = Object.keys(builtInStyles).filter(isBuiltInStyle);

// Far above the character sets there are (0 to 255): the codec's library carries them, and knows no cell styles.
const firstMark = 9001;

/** A mark in a cell's font that says which of Excel's own styles the cell has, until the file is finished. */
export const styleMark = (name: BuiltInStyleName): number => firstMark + names.indexOf(name);

const fontPattern = /<font(?:\/>|>.*?<\/font>)/gs;
const markPattern = /<charset val="(9\d{3})"\/>/;

/** Gives the marked cells their styles: the fonts lose their marks, and the formats of those fonts name the style. */
export async function finishStyles(parts: Parts): Promise<void> {
  const related = (await relationshipsOf(parts, workbookPath)).find(({ type }) => type === "styles");
  const text = related && partText(parts, related.target);
  if (!related || !text || !markPattern.test(text)) return;
  const styleOfFont = new Map<string, BuiltInStyleName>();
  let font = 0;
  const unmarked = text.replace(fontPattern, (one) => {
    const name = names[Number(markPattern.exec(one)?.[1] ?? 0) - firstMark];
    if (name !== undefined) styleOfFont.set(String(font), name);
    font++;
    return name === undefined ? one : one.replace(markPattern, "");
  });
  setPartText(parts, related.target, withStyles(unmarked, styleOfFont));
}

function withStyles(text: string, styleOfFont: ReadonlyMap<string, BuiltInStyleName>): string {
  const used = [...new Set(styleOfFont.values())];
  const fontOf = (name: BuiltInStyleName) => [...styleOfFont].find(([, style]) => style === name)?.[0] ?? "0";
  const formats = used.map((name) => `<xf numFmtId="0" fontId="${fontOf(name)}" fillId="0" borderId="0"/>`);
  const styles = used.map(
    (name, at) =>
      `<cellStyle name="${builtInStyles[name].fileName}" xfId="${at + 1}" builtinId="${builtInStyles[name].builtinId}"/>`,
  );
  return text
    .replace(/<cellXfs\b.*?<\/cellXfs>/s, (all) =>
      all.replace(/<xf\b[^>]*>/g, (xf) => {
        const name = styleOfFont.get(/\bfontId="(\d+)"/.exec(xf)?.[1] ?? "");
        return name === undefined ? xf : xf.replace(/\bxfId="\d+"/, `xfId="${used.indexOf(name) + 1}"`);
      }),
    )
    .replace(/<cellStyleXfs\b[^>]*>/, `<cellStyleXfs count="${used.length + 1}">`)
    .replace("</cellStyleXfs>", `${formats.join("")}</cellStyleXfs>`)
    .replace(/<cellStyles\b[^>]*>/, `<cellStyles count="${used.length + 1}">`)
    .replace("</cellStyles>", `${styles.join("")}</cellStyles>`);
}
