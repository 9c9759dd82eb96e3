import { expect, it } from "vitest";
import { emptyBox, emptyDrawn } from "../../src/charts/empty.ts";
import { ofClass, read, rectOf, textOf } from "./pictures.ts";

it("writes the sentence in the middle of the box that it says it takes", () => {
  const drawn = read(`<g>${emptyDrawn("Nobody <here>", 200, 100)}</g>`);
  const [box] = drawn.children;
  const taken = emptyBox("Nobody <here>", 200, 100);
  for (const [side, value] of Object.entries(rectOf(box as never)))
    expect(value).toBeCloseTo(taken[side as keyof typeof taken], 1);
  const [text] = ofClass(drawn, "empty");
  expect(textOf(text as never)).toBe("Nobody <here>");
  expect(text?.attributes.x).toBe("200");
});
