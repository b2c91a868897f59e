import { isCleanUp } from "../batch/requestKind";
import type { RequestBody, ResponseBody } from "../batch/wire";
import type { Answer, Host } from "../host";
import { HostError } from "../hostError";
import type { Fault } from "./fault";

/** A fault in its place. */
export interface LaidFault {
  /** How many calls and requests there have been since. */
  readonly calls: number;
  readonly requests: number;
  /** Whether it has come to pass. */
  readonly happened: boolean;
  readonly remove: () => void;
}

const nothing = (): void => undefined;

/** Lets one thing go wrong in this host. */
export function layFault(host: Host, fault: Fault): LaidFault {
  const laid = { calls: 0, requests: 0, happened: false, remove: nothing };
  /** The action whose answer is spoilt, in the request of the moment. */
  let spoilt: number | null = null;
  const stop = host.onCall(({ actionId }) => {
    laid.calls += 1;
    if (!("call" in fault) || fault.call !== laid.calls) return;
    laid.happened = true;
    if (fault.kind === "refused") throw new HostError(fault.code);
    spoilt = actionId;
  });
  const answer = host.answer.bind(host);
  host.answer = async (body, flags, bytes) => {
    if (isCleanUp(body)) return answer(body, flags, bytes);
    laid.requests += 1;
    if ("request" in fault && fault.request === laid.requests) {
      laid.happened = true;
      return faulty(fault, () => answer(body, flags, bytes));
    }
    const given = await answer(body, flags, bytes);
    const [at, action] = [spoilt, fault.kind];
    spoilt = null;
    return at === null || given.kind !== "done" ? given : { ...given, text: spoil(given.text, at, action) };
  };
  laid.remove = () => {
    stop();
    host.answer = answer;
  };
  return laid;
}

type OfRequest = Extract<Fault, { readonly request: number }>;

async function faulty(fault: OfRequest, answer: () => Promise<Answer>): Promise<Answer> {
  switch (fault.kind) {
    case "turnedAway":
      return { kind: "refused", code: fault.code };
    case "notSent":
      return { kind: "lost" };
    case "answerRefused":
      await answer();
      return { kind: "refused", code: fault.code };
    case "answerLost":
      await answer();
      return { kind: "lost" };
    case "noAnswer":
      if (fault.done) await answer();
      return new Promise<Answer>(() => undefined);
    case "late":
      return answer().then(
        (given) =>
          new Promise((resolve) => {
            setTimeout(() => {
              resolve(given);
            }, fault.seconds * 1_000);
          }),
      );
  }
}

function spoil(text: string, actionId: number, kind: Fault["kind"]): string {
  const response = JSON.parse(text) as ResponseBody;
  const at = response.Results.findIndex(({ ActionId }) => ActionId === actionId);
  const Results =
    kind === "short"
      ? response.Results.slice(0, at)
      : response.Results.map((result, index) =>
          index === at ? { ...result, Value: spoiltValue(result.Value, kind === "blockNull") } : result,
        );
  return JSON.stringify({ ...response, Results });
}

const isBlock = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

/** The same value with its blocks of cells spoilt, wherever in it they are. */
function spoiltValue(value: unknown, isNull: boolean): unknown {
  if (isBlock(value)) return isNull ? null : value.slice(0, -1);
  if (Array.isArray(value)) return isNull ? null : (value as readonly unknown[]).slice(0, -1);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isBlock(inner) ? spoiltValue(inner, isNull) : inner]),
  );
}

/** Does something, such as a colleague's edit, before the request of that number is carried out. */
export function beforeRequest(host: Host, request: number, act: () => void): LaidFault {
  const answer = host.answer.bind(host);
  const laid = { calls: 0, requests: 0, happened: false, remove: nothing };
  host.answer = (body: RequestBody, flags, bytes) => {
    if (!isCleanUp(body) && ++laid.requests === request) {
      laid.happened = true;
      act();
    }
    return answer(body, flags, bytes);
  };
  laid.remove = () => {
    host.answer = answer;
  };
  return laid;
}
