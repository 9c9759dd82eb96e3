import { FONT, INK, LINE, MARGIN } from "./style.ts";
import { cutText, textWidth } from "./text-width.ts";
import { element, linked, titleOf, xmlText } from "./xml.ts";

/** A part of the picture that has been drawn, and the height at which it ends. */
export type Drawn = { readonly svg: string; readonly bottom: number };

/** A sign with a text to its right. */
export type Item = {
  readonly text: string;
  /** The sign, drawn around a point. */
  readonly sign: (x: number, y: number) => string;
  /** Half of the sign's width. */
  readonly half: number;
};

/** The legend: signs with their words in rows, as many in each as fit. */
export function rowsDrawn(items: readonly Item[], width: number, top: number): Drawn {
  const right = width - MARGIN;
  const line = FONT.text * LINE + 4;
  let x = MARGIN;
  let y = top;
  const parts = items.map(({ text, sign, half }) => {
    const short = cutText(text, FONT.text, right - MARGIN - 2 * half - 6);
    const size = 2 * half + 6 + textWidth(short, FONT.text);
    if (x > MARGIN && x + size > right) [x, y] = [MARGIN, y + line];
    const place = { x: x + 2 * half + 6, y: y + FONT.text };
    const words = element("text", place, short === text ? "" : titleOf(text), xmlText(short));
    const part = sign(x + half, y + FONT.text * 0.62) + words;
    x += size + 18;
    return part;
  });
  return {
    svg: element("g", { class: "legend", fill: INK.text, "font-size": FONT.text }, parts.join("")),
    bottom: y + line,
  };
}

/** An entry of a list: a sign or number, a name, and what is said of the customer. */
export type Entry = {
  readonly customer: number;
  readonly text: string;
  /** Said when the pointer rests on the entry; the whole name at least. */
  readonly title: string;
  /** Drawn around a point at the left of the text. */
  readonly sign: (x: number, y: number) => string;
  readonly signWidth: number;
  /** `customer` where this is the only place at which it is drawn, `listed` where its mark is in the plot. */
  readonly kind: "customer" | "listed";
  readonly href: string | null;
};

const COLUMN = 200;

/** A list under a heading, in columns that are read from top to bottom; nothing where it has no entries. */
export function columnsDrawn(heading: string, entries: readonly Entry[], width: number, top: number): Drawn {
  if (entries.length === 0) return { svg: "", bottom: top };
  const room = width - 2 * MARGIN;
  const columns = Math.floor(room / COLUMN);
  const rows = Math.ceil(entries.length / columns);
  const line = FONT.small * LINE + 2;
  const first = top + 14 + FONT.axis * LINE + 4;
  const short = cutText(heading, FONT.text, room, true);
  const head = element(
    "text",
    { x: MARGIN, y: top + 14 + FONT.text, "font-size": FONT.text, "font-weight": "bold" },
    short === heading ? "" : titleOf(heading),
    xmlText(short),
  );
  const parts = entries.map(({ customer, text, title, sign, signWidth, kind, href }, i) => {
    const x = MARGIN + Math.floor(i / rows) * (room / columns);
    const y = first + (i % rows) * line;
    const name = cutText(text, FONT.small, room / columns - signWidth - 18);
    return element(
      "g",
      { class: kind, "data-customer": String(customer) },
      titleOf(title),
      sign(x + signWidth / 2, y + FONT.small * 0.62),
      linked(
        href,
        element("text", { x: x + signWidth + 6, y: y + FONT.small }, xmlText(name)),
        kind === "listed",
      ),
    );
  });
  return {
    svg: element("g", { class: "list", fill: INK.text, "font-size": FONT.small }, head, parts.join("")),
    bottom: first + rows * line,
  };
}
