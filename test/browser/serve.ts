// A server on loopback that hands out a folder's files, each under a content security policy.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface Served {
  /** Ends in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder until it is closed. `pages` are served beside its files, by their path: `{ "/index.html": "<!doctype html>…" }`. */
export async function serve(
  folder: string,
  policy: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer(({ url = "/" }, response) => {
    const path = url === "/" ? "/index.html" : url;
    const file = join(folder, path);
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
    if (pages[path] !== undefined) response.end(pages[path]);
    else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
