import stringWidth from "string-width";

// Control characters, and those that turn the direction of writing: in a terminal they would move the cursor or hide text.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The longest text from outside that is laid out: finding the width of every character takes its time. */
const LONGEST = 1000;

/** A text from outside, made safe for one line of a terminal; a very long one is cut off. */
export function printable(text: string): string {
  const line = text.replace(UNPRINTABLE, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}..` : line;
}

/** The columns that a text takes in a terminal: two for a Chinese character. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A text cut off to a number of columns, `..` showing the cut. */
export function cut(text: string, columns: number): string {
  const dots = ".".repeat(Math.min(2, columns));
  let kept = "";
  let width = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    width += widthOf(segment);
    if (width > columns) return kept + dots;
    end = index + segment.length;
    if (width <= columns - dots.length) kept = text.slice(0, end);
  }
  return text;
}

/** A text brought to exactly a number of columns. */
export function padded(text: string, columns: number, align: "left" | "right" = "left"): string {
  const shown = cut(text, columns);
  const space = " ".repeat(columns - widthOf(shown));
  return align === "left" ? shown + space : space + shown;
}

// A word, one Chinese character, or white space; closing marks stay with what they close, opening ones with what they open.
const PIECE =
  /\s+|[“‘（《【]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“‘（《【]+)[，。；：！？、”’）》】,.;:!?)]*|[“‘（《【]+/gu;

/** Breaks a text into lines of at most a number of columns, between words or Chinese characters. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const [piece] of text.trim().matchAll(PIECE)) {
    if (line !== "" && width + widthOf(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    const added = line === "" ? piece.trimStart() : piece;
    line += added;
    width += widthOf(added);
  }
  return [...lines, line.trimEnd()];
}
