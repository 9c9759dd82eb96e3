// Whether all that a picture draws lies in it, its texts too, read from what is drawn.
import { textWidth } from "../../src/charts/text-width.ts";
import { all, type Drawn, type Node, numberOf, textOf } from "./pictures.ts";

type Inherited = { readonly size: number; readonly anchor: string; readonly bold: boolean };

/** The boxes of all texts; one that is turned stands upright. */
function textBoxes(node: Node, above: Inherited): Drawn[] {
  const { attributes, name, children } = node;
  const now: Inherited = {
    size: Number(attributes["font-size"] ?? above.size),
    anchor: attributes["text-anchor"] ?? above.anchor,
    bold: (attributes["font-weight"] ?? (above.bold ? "bold" : "")) === "bold",
  };
  if (name !== "text") return children.flatMap((child) => textBoxes(child, now));
  const [x, y, width] = [
    numberOf(node, "x"),
    numberOf(node, "y"),
    textWidth(textOf(node), now.size, now.bold),
  ];
  const before = now.anchor === "middle" ? width / 2 : now.anchor === "end" ? width : 0;
  const [up, down] = [now.size * 0.9, now.size * 0.25];
  return attributes.transform?.startsWith("rotate(-90")
    ? [{ left: x - up, right: x + down, top: y - (width - before), bottom: y + before }]
    : [{ left: x - before, right: x - before + width, top: y - up, bottom: y + down }];
}

/** The boxes of all that is drawn. */
function drawnBoxes(picture: Node): Drawn[] {
  const shapes = all(picture).flatMap((node): Drawn[] => {
    const at = (name: string): number => numberOf(node, name);
    if (node.name === "rect")
      return [
        {
          left: at("x") || 0,
          top: at("y") || 0,
          right: (at("x") || 0) + at("width"),
          bottom: (at("y") || 0) + at("height"),
        },
      ];
    if (node.name === "circle") {
      const [x, y, r] = [at("cx"), at("cy"), at("r")];
      return [{ left: x - r, right: x + r, top: y - r, bottom: y + r }];
    }
    if (node.name === "line") {
      const [xs, ys] = [
        [at("x1"), at("x2")],
        [at("y1"), at("y2")],
      ];
      return [
        { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
      ];
    }
    if (node.name !== "polygon") return [];
    const numbers = `${node.attributes.points}`.split(/[ ,]/).map(Number);
    const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
    return [{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
  return [...shapes, ...textBoxes(picture, { size: 16, anchor: "start", bold: false })];
}

/** The boxes that reach over an edge of the picture, or have no place at all; a hundredth over is rounding. */
export function outside(picture: Node): Drawn[] {
  const [width, height] = [numberOf(picture, "width"), numberOf(picture, "height")];
  const slack = 0.02;
  return drawnBoxes(picture).filter(
    ({ left, top, right, bottom }) =>
      !(left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack),
  );
}
