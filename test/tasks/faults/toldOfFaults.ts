import type { Problem } from "../../../src/summary/problem";
import { describeProblem } from "../../../src/summary/wording/problemWords";
import type { RequestBody, ResponseBody } from "../../../workbench/protocol/batch/wire";
import { stepThrough } from "../../../workbench/protocol/faults/stepThrough";
import { HostError, type HostErrorCode } from "../../../workbench/protocol/hostError";
import type { Answer, Host } from "../../../workbench/protocol/host";
import { callErrors } from "./faultsOf";
import { heldBack, openBefore, refreshAnswered } from "./heldBack";
import { ofPrinting } from "./refreshFaults";

/** Refusals of these calls have the add-in move whole rows instead; refreshRequests.test.ts lets that run its course. */
const secondTry = /^Range\.(?:insert|delete)$/;

const kinds: Readonly<Partial<Record<HostErrorCode, Problem["kind"]>>> = {
  InvalidOperationInCellEditMode: "editing",
};

type Results = ResponseBody["Results"];

const resultsBefore = ({ Actions }: RequestBody, at: number): Results =>
  Actions.slice(0, at).map(({ Id }) => ({ ActionId: Id, Value: {} }));

/** What Excel answers when it stops before an action: what came before has its results, and the error names the call. */
function stoppedAt(body: RequestBody, at: number, member: string, code: HostErrorCode): Answer {
  const Results = resultsBefore(body, at);
  const { message } = new HostError(code);
  const Error = { Code: code, Message: message, Location: member, ActionIndex: at, HttpStatusCode: 400 };
  return { kind: "done", text: JSON.stringify({ Results, TraceIds: [], Error }) };
}

/** What is wrong with how a refresh ended that Excel had stopped while it wrote. */
async function toldWrong(host: Host, at: number, member: string, code: HostErrorCode): Promise<string[]> {
  const { outcome, writes } = await refreshAnswered(host, (body) => stoppedAt(body, at, member, code));
  const wrong: string[] = [];
  if (writes.length !== 1) wrong.push(`it wrote ${writes.length} times`);
  if (ofPrinting.test(member)) {
    if (!outcome.ok || outcome.value.writtenTo === null) wrong.push("a failure, though the sheets are whole");
  } else if (outcome.ok) wrong.push("told as a success");
  else {
    const { problem } = outcome;
    if (problem.kind !== (kinds[code] ?? "refused")) wrong.push(`told as ${problem.kind}`);
    const { title, whatToDo } = describeProblem(problem);
    if (title === "" || !/try again|Try again/.test(whatToDo)) wrong.push("no words");
    if (problem.kind === "refused" && !whatToDo.includes(code)) wrong.push("no code for the IT service");
    if (!whatToDo.includes("if A1 says that it is unfinished, a refresh mends it"))
      wrong.push("not told what may have changed");
  }
  return wrong.map((what) => `${member}, ${code}: ${what}`);
}

/** What is wrong with how a refresh ended whose writing is done, and the answer ends before an action. */
async function shortWrong(host: Host, at: number, member: string): Promise<string[]> {
  const { outcome } = await refreshAnswered(host, (body) => ({
    kind: "done",
    text: JSON.stringify({ Results: resultsBefore(body, at), TraceIds: [] }),
  }));
  return outcome.ok && outcome.value.writtenTo !== null ? [] : [`${member}, cut short: told as a failure`];
}

/** Which errors are tried at a member: each of them, or one of them in turn from member to member. */
export type ErrorsTried = "each" | "inTurn";

/** The test that every refusal in the writing of a first refresh, or of a later one, is told for what it is. */
export function holdTold(isAgain: boolean, tried: ErrorsTried): void {
  const which = isAgain ? "a later refresh" : "the first refresh";
  // The add-in sees of a refusal its code and its place in Excel's model, and nothing of the workbook.
  test(`${which} says of ${tried === "each" ? "every error" : "an error"} at every call what happened and what to do, and can be tried again`, async () => {
    const stepped = await heldBack(isAgain);
    const firstOf = new Map<string, number>();
    const calls = [...stepThrough(stepped.workbook, stepped.body)].flatMap((member, at) => {
      if (member !== null && !firstOf.has(member)) firstOf.set(member, at);
      return member === null ? [] : [member];
    });
    const { excel, workbook } = await openBefore(isAgain);
    const sheets = workbook.sheets().length;
    const wrong: string[] = [];
    for (const [index, [member, at]] of [...firstOf].entries()) {
      wrong.push(...(await shortWrong(excel.host, at, member)));
      if (secondTry.test(member)) continue;
      const inTurn = callErrors.slice(index % callErrors.length).slice(0, 1);
      for (const code of tried === "each" ? callErrors : inTurn)
        wrong.push(...(await toldWrong(excel.host, at, member, code)));
    }
    expect(wrong).toEqual([]);
    expect(workbook.sheets()).toHaveLength(sheets);
    const told = calls.filter((member) => !secondTry.test(member)).length;
    const errors = tried === "each" ? callErrors.length : 1;
    process.stdout.write(
      `${which}: ${told} calls × ${errors} errors = ${told * errors} refusals, each told by its place (${firstOf.size}) and error, and answers cut short at each place\n`,
    );
    expect(told).toBeGreaterThan(2_000);
  }, 600_000);
}
