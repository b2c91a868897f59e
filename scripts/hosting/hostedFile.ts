import { headerFaults } from "./headerFaults";
import { hostedHeaders } from "./hostedHeaders.cjs";
import { whyNothingCame } from "./whyNothingCame";

/** A file as the web server gave it; `body` is null where it gave none. */
export interface HostedFile {
  /** Its path below the address of the add-in. */
  readonly file: string;
  readonly body: Uint8Array | null;
  /** What to put right, a sentence each. */
  readonly faults: readonly string[];
}

const longestWait = 20_000;

const contentTypes: Readonly<Record<string, readonly string[]>> = {
  html: ["text/html"],
  js: ["text/javascript", "application/javascript", "application/x-javascript"],
  png: ["image/png"],
  txt: ["text/plain"],
  xml: ["text/xml", "application/xml"],
};

function typeFaults(file: string, headers: Headers): readonly string[] {
  const wanted = contentTypes[/\.(\w+)$/.exec(file)?.[1] ?? ""];
  const [type = ""] = (headers.get("Content-Type") ?? "").split(";");
  if (wanted === undefined || wanted.includes(type.trim().toLowerCase())) return [];
  return [`Its type is "${type}" and should be "${wanted[0] ?? ""}"; perhaps another page came instead.`];
}

/** Asks for one file below `origin` (without a "/" at its end), and looks at how it comes. */
export async function askForFile(origin: string, file: string): Promise<HostedFile> {
  const wrong = (fault: string): HostedFile => ({ file, body: null, faults: [fault] });
  try {
    const answer = await fetch(`${origin}/${file}`, {
      redirect: "manual",
      signal: AbortSignal.timeout(longestWait),
    });
    const body = new Uint8Array(await answer.arrayBuffer());
    const onwards = answer.headers.get("Location");
    if (onwards !== null)
      return wrong(
        `The server sends on to ${onwards}; Excel asks for the address as it stands in the manifest.`,
      );
    if (answer.status !== 200)
      return wrong(`The server answers with status ${answer.status} instead of 200.`);
    const faults = [
      ...typeFaults(file, answer.headers),
      ...headerFaults(answer.headers, hostedHeaders(file)),
    ];
    return { file, body, faults };
  } catch (error) {
    return wrong(whyNothingCame(error));
  }
}
