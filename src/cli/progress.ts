import type { Locale } from "../core/label.ts";
import { columnsOf, type Terminal } from "./io.ts";
import { say } from "./messages.ts";
import { padded } from "./width.ts";

/** Shows how far the reading has come. */
export type Progress = {
  /** So many more bytes have been read. */
  read(bytes: number): void;
  /** One more customer has been scored. */
  scored(): void;
  /** Takes the bar away. */
  clear(): void;
};

const BAR = 24;

/** A bar where the size is known, else a count. It is drawn again only when what it shows has changed. */
export function progressBar(terminal: Terminal, size: number | null, locale: Locale): Progress {
  let bytes = 0;
  let customers = 0;
  let shown = "";
  const draw = (): void => {
    const share = size === null ? null : Math.min(1, bytes / Math.max(1, size));
    const key = share === null ? String(customers) : String(Math.floor(share * 100));
    if (key === shown) return;
    shown = key;
    const done = Math.floor((share ?? 0) * BAR);
    const bar = share === null ? "" : `[${"#".repeat(done)}${" ".repeat(BAR - done)}] ${key.padStart(3)}%  `;
    const text = bar + say("progress.customers", { count: customers }, locale);
    terminal.write(`\r${padded(text, columnsOf(terminal) - 1)}`);
  };
  return {
    read: (more) => {
      bytes += more;
      draw();
    },
    scored: () => {
      customers++;
    },
    clear: () => {
      if (shown !== "") terminal.write(`\r${" ".repeat(columnsOf(terminal) - 1)}\r`);
      shown = "";
    },
  };
}

/** No bar: what is used where the errors do not go to a terminal. */
export const noProgress: Progress = { read: () => {}, scored: () => {}, clear: () => {} };
