import type { RuleLine } from "../../engine/ruleWords";
import type { BorderSide } from "../../engine/liveWorkbook";
import { HostError } from "../../protocol/hostError";
import { HostCollection } from "../../protocol/hostObject";
import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { color } from "../formats/color";
import { OfRule } from "./ofRule";

const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Edge = keyof typeof sides;
const edges = Object.keys(sides) as Edge[];

const lineStyles = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

/** The borders a rule draws around each of its cells, as Excel.ConditionalRangeBorderCollection. */
export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  static override readonly typeName = "ConditionalRangeBorderCollection";
  static override readonly scalars = ["count"] as const satisfies Names<
    ConditionalRangeBorderCollection,
    Excel.ConditionalRangeBorderCollection
  >;
  static override readonly links = ["top", "bottom", "left", "right"] as const satisfies Names<
    ConditionalRangeBorderCollection,
    Excel.ConditionalRangeBorderCollection
  >;
  static override readonly calls = ["getItem", "getItemAt"] as const satisfies Names<
    ConditionalRangeBorderCollection,
    Excel.ConditionalRangeBorderCollection
  >;
  readonly #edge: (edge: Edge) => ConditionalRangeBorder;

  constructor(book: Book, sheet: string, rule: string) {
    super();
    this.#edge = (edge) => new ConditionalRangeBorder(book, sheet, rule, edge);
  }
  all(): readonly ConditionalRangeBorder[] {
    return edges.map(this.#edge);
  }
  override exists(): boolean {
    return this.#edge("EdgeTop").exists();
  }
  get count(): number {
    return edges.length;
  }
  get top(): ConditionalRangeBorder {
    return this.#edge("EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return this.#edge("EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return this.#edge("EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return this.#edge("EdgeRight");
  }
  getItem(index: string): ConditionalRangeBorder {
    const edge = edges.find((each) => each === index);
    if (edge === undefined) throw new HostError("InvalidArgument");
    return this.#edge(edge);
  }
  getItemAt(index: number): ConditionalRangeBorder {
    return this.getItem(edges[index] ?? "");
  }
}

class ConditionalRangeBorder extends OfRule {
  static override readonly typeName = "ConditionalRangeBorder";
  static override readonly scalars = ["sideIndex", "style", "color"] as const satisfies Names<
    ConditionalRangeBorder,
    Excel.ConditionalRangeBorder
  >;
  readonly sideIndex: Edge;

  constructor(book: Book, sheet: string, rule: string, sideIndex: Edge) {
    super(book, sheet, rule);
    this.sideIndex = sideIndex;
  }
  override identity(): { readonly _Id: string } {
    return { _Id: this.sideIndex };
  }
  get #side(): BorderSide {
    return sides[this.sideIndex];
  }
  get #line(): RuleLine {
    return this.liveRule.borders[this.#side];
  }
  #draw(line: RuleLine): void {
    this.update({ borders: { ...this.liveRule.borders, [this.#side]: line } });
  }

  get style(): string {
    return this.#line?.style ?? "None";
  }
  set style(given: unknown) {
    const style = lineStyles.find((each) => each === given);
    if (style === undefined && given !== "None") throw new HostError("InvalidArgument");
    this.#draw(style === undefined ? null : { color: this.color, style });
  }
  get color(): string {
    return this.#line?.color ?? "#000000";
  }
  /** A colour alone draws a continuous line, as it does on a cell's own border. */
  set color(given: unknown) {
    this.#draw({ style: this.#line?.style ?? "Continuous", color: color(given) });
  }
}
