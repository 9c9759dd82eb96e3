import { columnsOf, type Terminal } from "./io.ts";
import { wrap } from "./width.ts";

/** Writes a text as an entry of a list, broken to the width of a terminal. */
export function writeEntry(terminal: Terminal, text: string): void {
  const lines = wrap(text, columnsOf(terminal) - 4);
  terminal.write(lines.map((line, i) => `${i === 0 ? "  - " : "    "}${line}\n`).join(""));
}
