import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import type { Fault } from "../../../workbench/protocol/faults/fault";
import { sheetState } from "../../workbench/sheetState";
import { request } from "../refresh/refreshing";
import { callErrors, faultsOfRequests, type Asked } from "./faultsOf";
import { openBefore } from "./heldBack";
import { seenBut } from "./ownSheets";
import { survivesAll } from "./survives";

/** Where Excel refuses these, whole rows are moved instead, in further requests. */
const secondTry = /^Range\.(?:insert|delete)$/;

// Every state and every error have tables of their own; these hold them to what Excel itself would do.
const every = 400;

function faults(asked: Asked): Fault[] {
  const calls = asked.members.map((member, at) => ({ member, call: at + 1 }));
  return [
    ...faultsOfRequests(asked),
    ...calls
      .filter(({ member }) => secondTry.test(member))
      .flatMap(({ call }) => callErrors.map((code): Fault => ({ kind: "refused", call, code }))),
    ...calls
      .filter(({ call }) => call % every === 0)
      .flatMap(({ call }): Fault[] => [
        { kind: "refused", call, code: callErrors[(call / every) % callErrors.length] ?? "AccessDenied" },
        { kind: "short", call },
      ]),
  ];
}

test.each([
  ["the first refresh", false],
  ["a later refresh", true],
])(
  "%s survives every fault of every request, and of calls of all its parts",
  async (which, isAgain) => {
    const { faults: tried, wrong } = await survivesAll(`${which}, whole requests`, {
      open: () => openBefore(isAgain),
      task: () => refreshSummary(request),
      officers: (workbook, sheet) =>
        workbook.customProperties(sheet).size === 0 ? sheetState(workbook, sheet) : null,
      isTold: ({ notWritten }) => notWritten !== null,
      whole: (workbook) => seenBut(workbook, []).join(),
      faults,
    });
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(40);
  },
  600_000,
);
