import type { Drawn } from "./flow.ts";
import { FONT, INK, LINE, MARGIN } from "./style.ts";
import { cutText, textWidth } from "./text-width.ts";
import { element, printable, xmlText } from "./xml.ts";

/**
 * What a line is broken between: a Chinese character with the punctuation that must not begin a line, or a word with the space after it.
 */
const PIECES =
  /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][\u3001-\u3011\uff01-\uff0f\uff1a-\uff1f]*|[^\s\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff]+\s*|\s+/gu;

/** A text in lines no wider than a width; a word that is wider by itself is cut off. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of printable(text).match(PIECES) ?? []) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].map((one) => cutText(one, size, width));
}

/** Sentences beneath the heading, as wide as the picture. */
export function paragraphDrawn(text: string, width: number, top: number): Drawn {
  const height = FONT.text * LINE;
  const lines = linesOf(text, FONT.text, width - 2 * MARGIN);
  const drawn = lines.map((line, i) =>
    element("text", { x: MARGIN, y: top + FONT.text + i * height }, xmlText(line)),
  );
  return {
    svg: element("g", { class: "summary", fill: INK.text, "font-size": FONT.text }, ...drawn),
    bottom: top + lines.length * height,
  };
}
