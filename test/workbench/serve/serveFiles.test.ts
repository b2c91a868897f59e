import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveFiles } from "../../../workbench/serve/serveFiles";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "serve-files-"));
  await mkdir(path.join(folder, "pages"));
  await mkdir(path.join(folder, "samples"));
  await mkdir(path.join(folder, "samples-of-others"));
  await writeFile(path.join(folder, "secret.html"), "secret");
  await writeFile(path.join(folder, "samples-of-others/secret.xlsx"), "secret");
  await writeFile(path.join(folder, "pages/index.html"), "<p>page</p>");
  for (const name of ["b plan.xlsx", "a.xlsx", "~$a.xlsx", "make.ts"]) {
    await writeFile(path.join(folder, "samples", name), name);
  }
  server = createServer(
    serveFiles([
      { prefix: "/samples/", folder: path.join(folder, "samples") },
      { prefix: "/made/", made: (name) => Promise.resolve(name === "one" ? "[1]" : null) },
      { prefix: "/", folder: path.join(folder, "pages") },
    ]),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** Asks for the path exactly as it is written; a browser would tidy it up first. */
function ask(wanted: string, method = "GET"): Promise<{ status: number; type: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method, path: wanted }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
      );
    });
    asked.on("error", reject).end();
  });
}

test.each([
  ["what is made when it is asked for", "/made/one", 200, "application/json; charset=utf-8", "[1]"],
  ["what cannot be made", "/made/two", 404, "", ""],
  ["the page itself", "/", 200, "text/html; charset=utf-8", "<p>page</p>"],
  ["a query after the name", "/index.html?sample=a.xlsx", 200, "text/html; charset=utf-8", "<p>page</p>"],
  [
    "the list of workbooks",
    "/samples/index.json",
    200,
    "application/json; charset=utf-8",
    '["a.xlsx","b plan.xlsx"]',
  ],
  ["a name with a blank", "/samples/b%20plan.xlsx", 200, workbookType, "b plan.xlsx"],
])("answers %s", async (_name, wanted, status, type, body) => {
  await expect(ask(wanted)).resolves.toEqual({ status, type, body });
});

test.each([
  ["a file that is not there", "/nothing.html"],
  ["a folder", "/samples/../samples/"],
  ["a file above the folder", "/../secret.html"],
  ["a file above the folder, encoded", "/%2e%2e/secret.html"],
  ["a file above the folder, with an encoded slash", "/..%2fsecret.html"],
  ["a neighbour whose name begins alike", "/samples/..%2fsamples-of-others/secret.xlsx"],
  ["a broken encoding", "/%zz"],
  ["a name with a zero byte", "/index.html%00"],
])("refuses %s", async (_name, wanted) => {
  const { status, body } = await ask(wanted);
  expect({ status, body }).toEqual({ status: 404, body: "" });
});

test("sends headers alone where only they are asked for, and takes nothing in", async () => {
  await expect(ask("/", "HEAD")).resolves.toMatchObject({ status: 200, body: "" });
  await expect(ask("/", "POST")).resolves.toMatchObject({ status: 405, body: "" });
});
