import type { ToCount } from "./counting";
import type { GridPiece } from "./gridPieces";
import type { CountedPiece } from "./planPieces";

/** What is told to whoever counts elsewhere: the sheets in pieces, then what to count by. */
export type Told = GridPiece | { readonly kind: "count"; readonly asked: ToCount };

/** What comes back: "ready" once when it has begun to listen, then what was counted, in pieces; or that it could not. */
export type Heard = CountedPiece | { readonly kind: "ready" } | { readonly kind: "failed" };

/** Somebody who counts beside the pane, one workbook at a time. */
export interface Partner {
  readonly tell: (told: Told) => void;
  /** Only the latest listener hears. */
  readonly listen: (hear: (heard: Heard) => void) => void;
  /** Ends it, whatever it is doing. */
  readonly end: () => void;
}
