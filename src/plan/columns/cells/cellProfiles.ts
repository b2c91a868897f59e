import type { HeadingMeaning } from "../headingMeaning";
import type { CellKind } from "./cellKind";

/** How often each kind of cell is met in a column of a meaning; kinds that are not named are rare. */
export type CellProfile = Readonly<Partial<Record<CellKind, number>>>;

const day: CellProfile = { date: 0.9, timescale: 0.02, continuing: 0.002 };
const reference: CellProfile = { reference: 0.6, number: 0.36 };

/**
 * The project's own estimate from the field's plans, not a count: what matters is which kinds a column may hold at
 * all, and which of two meanings holds more of one.
 */
export const cellProfiles: Readonly<Record<HeadingMeaning, CellProfile>> = {
  ref: reference,
  recommendationRef: reference,
  review: { label: 0.55, reference: 0.12, owner: 0.06, statement: 0.1, evidence: 0.08 },
  priority: { label: 0.6, owner: 0.1, statement: 0.1, plan: 0.05, reference: 0.05 },
  recommendation: { should: 0.32, plan: 0.27, statement: 0.28, label: 0.06, past: 0.04, evidence: 0.02 },
  action: { plan: 0.55, statement: 0.14, label: 0.12, should: 0.05, evidence: 0.05, past: 0.05, owner: 0.02 },
  lead: { owner: 0.78, label: 0.2 },
  agency: { owner: 0.7, label: 0.28 },
  due: { date: 0.55, timescale: 0.36, continuing: 0.07, serial: 0.03, rating: 0.013 },
  revisedDue: { date: 0.6, timescale: 0.3, continuing: 0.03, serial: 0.03 },
  completed: { date: 0.64, done: 0.14, rating: 0.08, past: 0.05, tick: 0.04, timescale: 0.02 },
  progress: { past: 0.42, statement: 0.2, done: 0.13, label: 0.08, plan: 0.06, evidence: 0.06, rating: 0.06 },
  rating: { rating: 0.75, coloured: 0.5, continuing: 0.08, tick: 0.015, label: 0.02, number: 0.013 },
  evidence: {
    evidence: 0.5,
    label: 0.15,
    statement: 0.12,
    past: 0.08,
    tick: 0.04,
    done: 0.03,
    reference: 0.04,
  },
  percent: { percent: 0.85, number: 0.12 },
  importance: { importance: 0.72, number: 0.12, rating: 0.06, label: 0.05 },
  otherRating: { rating: 0.5, importance: 0.2, number: 0.25, coloured: 0.3, label: 0.03 },
  outcome: {
    statement: 0.42,
    past: 0.14,
    label: 0.14,
    plan: 0.09,
    evidence: 0.07,
    should: 0.04,
    owner: 0.02,
  },
  resource: {
    money: 0.4,
    label: 0.3,
    number: 0.12,
    reference: 0.08,
    statement: 0.1,
    owner: 0.04,
    evidence: 0.02,
  },
  monitoredBy: { owner: 0.66, label: 0.26, statement: 0.03 },
  scope: { label: 0.85, statement: 0.1 },
  start: day,
  raised: day,
  evidenceDue: day,
  evidenceDate: day,
  evidenceWanted: { evidence: 0.4, label: 0.3, statement: 0.2, plan: 0.03 },
  signedOff: { owner: 0.3, date: 0.3, tick: 0.2, label: 0.1, rating: 0.05 },
  other: {
    ...{ label: 0.25, statement: 0.14, number: 0.14, past: 0.07, reference: 0.08, plan: 0.05, owner: 0.06 },
    ...{ evidence: 0.04, should: 0.03, money: 0.03, importance: 0.04, tick: 0.04, percent: 0.03, done: 0.03 },
    ...{ date: 0.03, timescale: 0.02, rating: 0.02 },
  },
};

/** How much rarer than the plain ones a meaning is where the heading says nothing, in the logarithm of odds. */
export const unsaidMeanings: Readonly<Partial<Record<HeadingMeaning, number>>> = {
  recommendation: -1,
  recommendationRef: -8,
  revisedDue: -10,
  completed: -2,
  start: -2,
  raised: -1.5,
  evidenceDue: -3,
  evidenceDate: -3,
  evidenceWanted: -3,
  signedOff: -3,
  otherRating: -3,
  importance: -0.5,
  agency: -2.5,
  monitoredBy: -4,
  review: -5,
  priority: -4,
  scope: -6,
  resource: -1.5,
  progress: -0.5,
  outcome: -2,
  evidence: -3,
  percent: -3,
  other: -0.5,
};
