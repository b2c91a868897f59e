import { codec } from "../engine/codec";
import { enterPaneByF6 } from "./enterPaneByF6";
import { makeSplitter } from "./makeSplitter";
import { onPage } from "./onPage";
import { openOnPage, type OpenWorkbook } from "./files/openOnPage";
import { statusWords } from "./statusWords";
import { copyName, download, fetchSample, sampleNames, sampleTitle } from "./files/workbookFiles";
import { workbenchHooks } from "./workbenchHooks";
import "./page.css";
import "./ribbon.css";

const paneWidth = 350;
const refreshButton = onPage("refresh", HTMLButtonElement);
const paneButton = onPage("toggle-pane", HTMLButtonElement);
const saveButton = onPage("save", HTMLButtonElement);
const sampleChooser = onPage("sample", HTMLSelectElement);
const filePicker = onPage("file", HTMLInputElement);
const desk = onPage("desk", HTMLElement);

let open: OpenWorkbook | null = null;

const say = (text: string) => {
  onPage("status", HTMLElement).textContent = text;
};

function current(): OpenWorkbook {
  if (open === null) throw new Error("No workbook is open.");
  return open;
}

/** Opens the bytes of a file in place of what is open; where they are no workbook, what is open stays. */
async function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  say(statusWords.opening(name));
  const read = await codec.read(bytes);
  if (!read.ok) {
    say(statusWords.notOpened(name, read.why));
    return;
  }
  open?.close();
  open = null;
  open = await openOnPage(name, read.value, say);
  onPage("file-name", HTMLElement).textContent = name;
  document.title = `${name} – Action plan workbench`;
  for (const button of [refreshButton, paneButton, saveButton]) button.disabled = false;
  say(statusWords.opened(name, read.value.notCarried));
}

async function openSample(name: string): Promise<void> {
  const bytes = await fetchSample(name);
  if (bytes === null) {
    say(statusWords.noSample(name));
    return;
  }
  sampleChooser.value = name;
  await openBytes(name, bytes);
}

async function openPicked(): Promise<void> {
  const [file] = filePicker.files ?? [];
  filePicker.value = "";
  if (file === undefined) return;
  sampleChooser.value = "";
  await openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function saveCopy(): Promise<void> {
  const { name, workbook } = current();
  download(new Uint8Array(await codec.write(workbook)), copyName(name));
  say(statusWords.saved(copyName(name)));
}

/** The ribbon button as Excel runs it: the function in the add-in's hidden commands page. */
async function refreshFromRibbon(): Promise<void> {
  refreshButton.disabled = true;
  say(statusWords.refreshing);
  try {
    await current().runCommand("refreshSummary");
    say(statusWords.refreshed);
  } finally {
    refreshButton.disabled = false;
  }
}

function showPane(shown: boolean): void {
  desk.classList.toggle("without-pane", !shown);
  paneButton.setAttribute("aria-expanded", String(shown));
}

/** Wires an element to work that may take its time; where it fails, the page says so and stays usable. */
function on(element: HTMLElement, event: "click" | "change", work: () => Promise<void> | void): void {
  element.addEventListener(event, () => run(work));
}

function run(work: () => Promise<void> | void): void {
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => {
      say(statusWords.broken);
      console.error(error);
    });
}

function wire(): void {
  makeSplitter(onPage("splitter", HTMLElement), desk, paneWidth);
  enterPaneByF6(onPage("pane", HTMLElement));
  on(sampleChooser, "change", () => openSample(sampleChooser.value));
  on(onPage("open", HTMLButtonElement), "click", () => filePicker.click());
  on(filePicker, "change", openPicked);
  on(saveButton, "click", saveCopy);
  on(refreshButton, "click", refreshFromRibbon);
  on(paneButton, "click", () => showPane(paneButton.getAttribute("aria-expanded") === "false"));
  on(onPage("close-pane", HTMLButtonElement), "click", () => {
    showPane(false);
    paneButton.focus();
  });
}

/** Opens the sample that the page's address asks for, else the first one. */
async function start(): Promise<void> {
  for (const button of [refreshButton, paneButton, saveButton]) button.disabled = true;
  wire();
  const names = await sampleNames();
  sampleChooser.replaceChildren(
    new Option("Choose…", ""),
    ...names.map((name) => new Option(sampleTitle(name), name)),
  );
  const wanted = new URLSearchParams(location.search).get("sample") ?? names[0];
  if (wanted !== undefined) await openSample(wanted);
}

window.workbench = workbenchHooks(current, openSample);
run(async () => {
  try {
    await start();
  } finally {
    window.workbench.ready = true;
  }
});
