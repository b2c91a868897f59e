import { createLiveWorkbook } from "../../../workbench/engine/createLiveWorkbook";
import { playExcelAround } from "../../../workbench/protocol/browserFrame";
import { openHost } from "../../../workbench/protocol/excelHost";

interface Reply {
  readonly _actionName: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _correlationId: number;
}

/** A page and a frame in it, as far as messages go between them. */
function openFrame(payloadLimit?: number) {
  const listeners = new Set<(event: unknown) => void>();
  const replies: Reply[] = [];
  const pane = { postMessage: (text: string) => replies.push(JSON.parse(text) as Reply) };
  const frame = { contentWindow: pane, isConnected: false, name: "", src: "" };
  Object.assign(globalThis, {
    window: {
      location: { origin: "https://localhost:3000" },
      addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    },
  });
  const workbook = createLiveWorkbook();
  const host = openHost(workbook, payloadLimit === undefined ? {} : { payloadLimit });
  const notices: unknown[] = [];
  const played = playExcelAround(frame as unknown as HTMLIFrameElement, {
    host,
    workbook,
    pageUrl: "https://localhost:3000/pane.html",
    fileName: "Plan.xlsx",
    onNotify: (what, rest) => notices.push([what, ...rest]),
  });
  const conversation = (JSON.parse(frame.name) as { baseFrameName: string }).baseFrameName;
  let serial = 0;
  const post = (text: unknown, source: unknown = pane) => {
    for (const listener of listeners) listener({ data: text, source, origin: "https://localhost:3000" });
  };
  const ask = async (
    name: string,
    data: unknown,
    kind = 0,
    conversationId = conversation,
  ): Promise<Reply | undefined> => {
    const asked = { _messageType: 0, _actionName: name, _actionType: kind, _conversationId: conversationId };
    post(JSON.stringify({ ...asked, _correlationId: ++serial, _data: data }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    return replies.find((reply) => reply._correlationId === serial && reply._responseType === 0);
  };
  const method = async (id: number, more: object) =>
    (await ask("executeMethod", { DdaMethod: { DispatchId: id }, ...more }))?._data;
  const batch = (body: object, flags = 0) =>
    method(93, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, flags] });
  return { frame, workbook, host, played, notices, replies, ask, method, batch, post, listeners };
}

const nameOfWorkbook = {
  Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
};

test("the frame's name tells Office.js where it is", () => {
  const { frame } = openFrame();
  expect(frame.src).toBe("https://localhost:3000/pane.html");
  const name = JSON.parse(frame.name) as Record<string, string>;
  expect(name.hostInfo).toBe("Excel|Web|16.01|en-GB|||disableLogging|0");
  expect(name.xdmInfo).toBe(`${name.baseFrameName}|workbench-pane|https://localhost:3000`);
});

test("the pane is told the file, its language and the requirement sets as texts", async () => {
  const { ask, played } = openFrame();
  const reply = await ask("ContextActivationManager_getAppContextAsync", null);
  await played.started;
  const context = reply?._data as Record<string, string>;
  expect(context._docUrl).toMatch(/Plan\.xlsx$/);
  expect(context._appUILocale).toBe("en-GB");
  expect(JSON.parse(context._requirementMatrix!)).toMatchObject({
    ExcelApi: "1.15",
    DelayForCellEdit: "1.1",
  });
});

test("a batch is answered", async () => {
  const { batch } = openFrame();
  const answer = (await batch(nameOfWorkbook)) as { Error: number; Data: [number, unknown, string] };
  expect(answer.Error).toBe(0);
  expect(JSON.parse(answer.Data[2])).toMatchObject({
    Results: [{ ActionId: 2, Value: { Name: "Book1.xlsx" } }],
  });
});

test("an editing officer and too much at once have Office's own numbers", async () => {
  const { batch, host } = openFrame(150);
  expect(await batch({ ...nameOfWorkbook, more: "x".repeat(200) })).toMatchObject({ Error: 5103 });
  host.editing = true;
  expect(await batch(nameOfWorkbook)).toMatchObject({ Error: 5004 });
});

test("an answer that is too large is refused", async () => {
  const { batch, workbook } = openFrame(1_000);
  workbook.settings.set("long", "x".repeat(2_000));
  const settings = {
    Id: 1,
    ActionType: 2,
    Name: "",
    ObjectPathId: 2,
    QueryInfo: { Select: ["settings/value"] },
  };
  const paths = { 2: { Id: 2, ObjectPathType: 1, Name: "" } };
  expect(await batch({ Actions: [settings], ObjectPaths: paths })).toMatchObject({ Error: 5104 });
});

test("settings of the common API are those of the workbook", async () => {
  const { method, workbook } = openFrame();
  await method(76, { DdaSettingsMethod: { Properties: [["plan", '{"version":1}']] } });
  expect(workbook.settings.get("plan")).toEqual({ version: 1 });
  expect(await method(75, {})).toMatchObject({
    Properties: { Settings: [{ Name: "plan", Value: '{"version":1}' }] },
  });
});

test("a ribbon press waits for the page to listen and ends when its function does", async () => {
  const { played, ask, method, replies } = openFrame();
  const pressed = played.runCommand("refreshSummary");
  await ask("appCommandInvoked", null, 1);
  const event = replies.find(
    (reply) => reply._actionName === "appCommandInvoked" && reply._responseType === 1,
  );
  const command = event?._data as Record<string, string>;
  expect(command["1"]).toBe("refreshSummary");
  await method(94, { 0: command["0"], 1: 0, 2: "{}" });
  expect(await pressed).toBe(0);
});

test("what the pane notifies reaches the page, and messages of others do not", async () => {
  const { ask, notices, post, replies } = openFrame();
  await ask("ContextActivationManager_notifyHost", ["workbench-pane", 13]);
  expect(notices).toEqual([[13]]);
  const before = replies.length;
  expect(await ask("executeMethod", {}, 0, "another conversation")).toBeUndefined();
  for (const noise of ["not JSON", "null", 7, "{}"]) post(noise);
  expect(replies).toHaveLength(before);
});

test("a closed frame hears nothing, and a frame in the page is refused", () => {
  const { played, listeners } = openFrame();
  played.close();
  expect(listeners.size).toBe(0);
  const workbook = createLiveWorkbook();
  const frame = { isConnected: true } as HTMLIFrameElement;
  const play = () => playExcelAround(frame, { host: openHost(workbook), workbook, pageUrl: "" });
  expect(play).toThrow("in the page already");
});
