import { spawnSync } from "node:child_process";
import path from "node:path";

jest.setTimeout(120_000);

/** Ways out of the workbook, and ways from text into a page or a program: one on each line. */
const doors: readonly string[] = [
  ...["fetch('/x')", "window.fetch('/x')", "globalThis['fetch']('/x')", "const { fetch: get } = window"],
  ...["new XMLHttpRequest()", "new WebSocket('wss://x')", "new EventSource('/x')", "new RTCPeerConnection()"],
  ...["navigator.sendBeacon('/x')", "new window.WebSocket('wss://x')", "navigator['sendBeacon']('/x')"],
  ...["window.open('https://x')", "open('https://x')", "location.href = 'https://x'"],
  ...["window.location = 'https://x'", "location = 'https://x'", "window.location.assign('https://x')"],
  ...["Office.context.ui.openBrowserWindow('https://x')", "void import('https://x/y.js')"],
  ...["place.innerHTML = text", "place['innerHTML'] = text", "place.outerHTML = text", "place.srcdoc = text"],
  ...["place.insertAdjacentHTML('beforeend', text)", "range.createContextualFragment(text)"],
  ...["document.write(text)", "document.writeln(text)", "new DOMParser().parseFromString(text, 'text/html')"],
  ...["place.setHTMLUnsafe(text)", "const a = <p dangerouslySetInnerHTML={{ __html: text }} />"],
  ...["const b = { dangerouslySetInnerHTML: { __html: text } }", "const c = { 'innerHTML': text }"],
  ...[
    "eval(text)",
    "window.eval(text)",
    "new Function(text)",
    "Function(text)",
    "place.href = 'javascript:x'",
  ],
  ...["localStorage.setItem('x', text)", "window.sessionStorage.setItem('x', text)", "indexedDB.open('x')"],
  ...[
    "window['localStorage']",
    "document.cookie = text",
    "caches.open('x')",
    "const { localStorage: d } = window",
  ],
  ...["console.log(text)", "console.error(text)", "alert(text)"],
];
/** What is like them and is allowed. */
const allowed: readonly string[] = [
  ...["place.textContent = text", "void navigator.clipboard.writeText(text)", "const e = <p>{text}</p>"],
  ...["void import('./PaneScreen')", "document.getElementById('pane')", "const href = window.location.href"],
];
const ours =
  /^(?:no-restricted-(?:globals|syntax|properties)|no-eval|no-new-func|no-script-url|no-console|@typescript-eslint\/no-implied-eval)$/;

/** The lines of a file of the pane in which the linter finds a closed door. */
function linesFound(lines: readonly string[]): Set<number> {
  const eslint = path.join("node_modules", "eslint", "bin", "eslint.js");
  const done = spawnSync(
    process.execPath,
    [eslint, "--stdin", "--stdin-filename", "src/pane/App.tsx", "--format", "json"],
    { input: `${lines.join(";\n")};\n`, encoding: "utf8" },
  );
  const [file] = JSON.parse(done.stdout) as {
    readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
  }[];
  const messages = file?.messages ?? [];
  expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  return new Set(messages.filter(({ ruleId }) => ours.test(ruleId ?? "")).map(({ line }) => line));
}

test("the linter finds every door out of the workbook, and only those", () => {
  const found = linesFound([...doors, ...allowed]);
  expect(doors.filter((_, at) => !found.has(at + 1))).toEqual([]);
  expect(allowed.filter((_, at) => found.has(doors.length + at + 1))).toEqual([]);
});
