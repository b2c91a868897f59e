import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

/** Addresses that start with `prefix` are files below `folder`. */
interface Folder {
  readonly prefix: string;
  readonly folder: string;
}

/** Addresses that start with `prefix` are JSON that is made when it is asked for; null where there is none. */
interface Made {
  readonly prefix: string;
  readonly made: (name: string) => Promise<string | null>;
}

export type Shelf = Folder | Made;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const headers = {
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * Answers GET and HEAD with the files of `shelves` (the first that fits; the list may grow later), and
 * `<prefix>index.json` with the names of the workbooks there; and with what a shelf makes.
 * Nothing outside the shelves can be reached.
 */
export function serveFiles(
  shelves: readonly Shelf[],
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(shelves, request, response).catch(() => end(response, 404));
  };
}

async function answer(
  shelves: readonly Shelf[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    end(response, 405);
    return;
  }
  const wanted = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  const shelf = shelves.find(({ prefix }) => wanted.startsWith(prefix));
  if (shelf === undefined) {
    end(response, 404);
    return;
  }
  const name = wanted.slice(shelf.prefix.length) || "index.html";
  if ("made" in shelf) {
    sendText(await shelf.made(name), response);
    return;
  }
  const file = path.join(shelf.folder, name);
  if (name.includes("\0") || !file.startsWith(shelf.folder + path.sep)) {
    end(response, 404);
  } else if (name === "index.json") {
    await list(shelf.folder, response);
  } else {
    await send(file, request.method === "HEAD", response);
  }
}

async function send(file: string, headersOnly: boolean, response: ServerResponse): Promise<void> {
  const about = await stat(file);
  if (!about.isFile()) {
    end(response, 404);
    return;
  }
  const type = types[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...headers, "content-type": type, "content-length": about.size });
  if (headersOnly) response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function sendText(text: string | null, response: ServerResponse): void {
  if (text === null) {
    end(response, 404);
    return;
  }
  response.writeHead(200, { ...headers, "content-type": types[".json"] });
  response.end(text);
}

async function list(folder: string, response: ServerResponse): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[^~].*\.xlsx$/.test(name)).sort();
  sendText(JSON.stringify(names), response);
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, headers);
  response.end();
}
