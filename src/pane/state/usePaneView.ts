import { useState } from "react";
import { firstView, type AttentionView } from "../attention/attentionView";
import { firstOpenChanges } from "../changes/changesView";
import type { HighlightKind } from "../../summary/highlights/highlight";
import { firstParagraphView, type ParagraphView } from "../paragraph/paragraphView";
import type { KeptView } from "../kept/KeptHere";
import { noDraft, type ListDraft } from "../recommendations/listDraft";

/** What an officer has opened, ticked and typed besides the date. It outlives a refresh, which the parts do not. */
export interface PaneView {
  /** The names of the sheets whose entries are open. */
  readonly openSheets: readonly string[];
  readonly datesOpen: boolean;
  /** The lists of changes that are open. */
  readonly openChanges: readonly string[];
  readonly paragraph: ParagraphView;
  readonly attention: AttentionView;
  readonly highlightsOpen: boolean;
  /** What is ticked to be highlighted; null before anything was. */
  readonly ticked: readonly HighlightKind[] | null;
  readonly listOpen: boolean;
  readonly draft: ListDraft;
  readonly repairsOpen: boolean;
  readonly kept: KeptView;
}

const first: PaneView = {
  openSheets: [],
  datesOpen: false,
  openChanges: firstOpenChanges,
  paragraph: firstParagraphView,
  attention: firstView,
  highlightsOpen: false,
  ticked: null,
  listOpen: false,
  draft: noDraft,
  repairsOpen: false,
  kept: "folded",
};

/** The view, and a way to change parts of it. */
export function usePaneView(): readonly [PaneView, (change: Partial<PaneView>) => void] {
  const [view, setView] = useState(first);
  return [view, (change) => setView((before) => ({ ...before, ...change }))];
}
