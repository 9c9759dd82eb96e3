// An outside world for tests of the command line: streams that remember, a folder of their own, a fixed day.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/io.ts";

/** A stream that remembers what was written; as a terminal it has a width. `closeAfter` characters it is a closed pipe, or a full disk. */
export class Memory extends Writable {
  text = "";
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly closeAfter: number;
  readonly code: string;

  constructor({
    columns,
    closeAfter = Infinity,
    code = "EPIPE",
  }: {
    columns?: number;
    closeAfter?: number;
    code?: string;
  } = {}) {
    super({ decodeStrings: false });
    this.closeAfter = closeAfter;
    this.code = code;
    if (columns !== undefined) Object.assign(this, { isTTY: true, columns });
  }

  override _write(chunk: string, _encoding: string, done: (error?: Error) => void): void {
    if (this.text.length >= this.closeAfter) {
      done(Object.assign(new Error(`write ${this.code}`), { code: this.code, syscall: "write" }));
      return;
    }
    this.text += chunk;
    done();
  }
}

/** A folder that stands until it is removed. */
export function lastingFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "opportunity-matrix-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const { folder, remove } = lastingFolder();
  onTestFinished(remove);
  return folder;
}

export type TestIo = Io & { readonly output: Memory; readonly errors: Memory };

export function testIo(
  given: Partial<{ input: string | Uint8Array; output: Memory; errors: Memory; folder: string }> = {},
): TestIo {
  return {
    input: Readable.from([Buffer.from(given.input ?? "")]),
    output: given.output ?? new Memory(),
    errors: given.errors ?? new Memory(),
    folder: given.folder ?? temporaryFolder(),
    version: "1.2.3",
    today: () => "2026-11-23",
  };
}

/** Bytes as a file gives them, in pieces of a size. */
export function chunksOf(text: string | Uint8Array, size = 7): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return Readable.from(pieces);
}
