import { boxAround } from "./boxes.ts";
import { FONT, LINE } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { element, xmlText } from "./xml.ts";

/** The sentence in the middle of a picture that has nobody to show. */
export function emptyDrawn(text: string, x: number, y: number): string {
  const box = boxAround(x, y, textWidth(text, FONT.axis) + 24, FONT.axis * LINE + 14);
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
