import { type Box, boxAround } from "./boxes.ts";
import { FONT, LINE } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { element, xmlText } from "./xml.ts";

/** The room that such a sentence takes around a point. */
export function emptyBox(text: string, x: number, y: number): Box {
  return boxAround(x, y, textWidth(text, FONT.axis) + 24, FONT.axis * LINE + 14);
}

/** The sentence in the middle of a picture that has nobody to show. */
export function emptyDrawn(text: string, x: number, y: number): string {
  const box = emptyBox(text, x, y);
  const ground = {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
    rx: 3,
  };
  return (
    element("rect", { ...ground, fill: "#ffffff", "fill-opacity": 0.9 }) +
    element(
      "text",
      { class: "empty", x, y: y + FONT.axis * 0.36, "text-anchor": "middle", "font-size": FONT.axis },
      xmlText(text),
    )
  );
}
