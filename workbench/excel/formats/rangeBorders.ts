import type { BorderLine, BorderSide, Zone } from "../../engine/liveWorkbook";
import { HostError } from "../../protocol/hostError";
import { HostCollection } from "../../protocol/hostObject";
import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { asText } from "../checked";
import { color } from "./color";
import { reachable } from "../cells/reachable";
import { OnZones } from "./zonesLook";

interface Edge {
  readonly side: BorderSide;
  /** The cells of a zone that carry this border; null where the zone is too small to have it. */
  readonly cells: (zone: Zone) => Zone | null;
}

const edges = {
  EdgeTop: { side: "top", cells: (zone) => ({ ...zone, bottom: zone.top }) },
  EdgeBottom: { side: "bottom", cells: (zone) => ({ ...zone, top: zone.bottom }) },
  EdgeLeft: { side: "left", cells: (zone) => ({ ...zone, right: zone.left }) },
  EdgeRight: { side: "right", cells: (zone) => ({ ...zone, left: zone.right }) },
  InsideHorizontal: {
    side: "bottom",
    cells: (zone) => (zone.bottom > zone.top ? { ...zone, bottom: zone.bottom - 1 } : null),
  },
  InsideVertical: {
    side: "right",
    cells: (zone) => (zone.right > zone.left ? { ...zone, right: zone.right - 1 } : null),
  },
} as const satisfies Partial<Record<Excel.BorderIndex, Edge>>;

type EdgeName = keyof typeof edges;
const edgeNames = Object.keys(edges) as EdgeName[];

/** The borders of cells, as Excel.RangeBorderCollection; diagonals are not carried. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly typeName = "RangeBorderCollection";
  static override readonly scalars = ["count"] as const satisfies Names<
    RangeBorderCollection,
    Excel.RangeBorderCollection
  >;
  static override readonly calls = ["getItem", "getItemAt"] as const satisfies Names<
    RangeBorderCollection,
    Excel.RangeBorderCollection
  >;
  readonly #make: (name: EdgeName) => RangeBorder;

  constructor(book: Book, sheet: string, zones: readonly Zone[]) {
    super();
    this.#make = (name) => new RangeBorder(book, sheet, zones, name);
  }
  all(): readonly RangeBorder[] {
    return edgeNames.map(this.#make);
  }
  get count(): number {
    return edgeNames.length;
  }
  getItem(index: string): RangeBorder {
    const name = edgeNames.find((each) => each === index);
    if (name === undefined)
      throw new HostError(/^Diagonal/.test(index) ? "NotImplemented" : "InvalidArgument");
    return this.#make(name);
  }
  getItemAt(index: number): RangeBorder {
    return this.getItem(edgeNames[index] ?? "");
  }
}

type Line = NonNullable<BorderLine>;
const thin: Line = { style: "thin", color: "#000000" };

class RangeBorder extends OnZones {
  static override readonly typeName = "RangeBorder";
  static override readonly scalars = ["sideIndex", "style", "color", "weight"] as const satisfies Names<
    RangeBorder,
    Excel.RangeBorder
  >;
  readonly sideIndex: EdgeName;

  constructor(book: Book, sheet: string, zones: readonly Zone[], sideIndex: EdgeName) {
    super(book, sheet, zones);
    this.sideIndex = sideIndex;
  }
  override identity(): { readonly _Id: string } {
    return { _Id: this.sideIndex };
  }

  get style(): string | null {
    const style = this.#shared((line) => line?.style ?? "None");
    if (style === "dashed") return "Dash";
    if (style === "dotted") return "Dot";
    return style === null || style === "None" ? style : "Continuous";
  }
  set style(given: unknown) {
    const styles: Readonly<Record<string, Line["style"]>> = {
      Continuous: "thin",
      Dash: "dashed",
      Dot: "dotted",
    };
    const style = styles[asText(given)];
    if (style === undefined && given !== "None") throw new HostError("NotImplemented");
    this.#draw((line) => {
      if (style === undefined) return null;
      return given === "Continuous" && isSolid(line) ? line : { ...(line ?? thin), style };
    });
  }
  get color(): string | null {
    return this.#shared((line) => line?.color.toUpperCase() ?? "#000000");
  }
  set color(given: unknown) {
    const wanted = color(given);
    this.#draw((line) => ({ ...(line ?? thin), color: wanted }));
  }
  get weight(): string | null {
    const style = this.#shared((line) => line?.style ?? "thin");
    if (style === null) return null;
    return style === "medium" ? "Medium" : style === "thick" ? "Thick" : "Thin";
  }
  set weight(given: unknown) {
    const weights: Readonly<Record<string, Line["style"]>> = {
      Hairline: "thin",
      Thin: "thin",
      Medium: "medium",
      Thick: "thick",
    };
    const style = weights[asText(given)];
    if (style === undefined) throw new HostError("InvalidArgument");
    this.#draw((line) => (line && !isSolid(line) ? line : { ...(line ?? thin), style }));
  }

  #zones(): readonly Zone[] {
    return this.zones.flatMap(
      (zone) => edges[this.sideIndex].cells(reachable(this.book.live, this.sheet, zone)) ?? [],
    );
  }
  #shared<T>(of: (line: BorderLine) => T): T | null {
    const { side } = edges[this.sideIndex];
    const values = new Set<T>();
    for (const zone of this.#zones())
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let column = zone.left; column <= zone.right; column++) {
          values.add(of(this.book.live.border(this.sheet, row, column, side)));
          if (values.size > 1) return null;
        }
    const [value] = values;
    return value ?? of(null);
  }
  #draw(to: (line: BorderLine) => BorderLine): void {
    this.book.guardSheet(this.sheet);
    const { side } = edges[this.sideIndex];
    for (const zone of this.#zones()) {
      const now = this.book.live.border(this.sheet, zone.top, zone.left, side);
      this.book.live.setBorder(this.sheet, zone, side, to(now));
    }
  }
}

const isSolid = (line: BorderLine): boolean =>
  line !== null && line.style !== "dashed" && line.style !== "dotted";
