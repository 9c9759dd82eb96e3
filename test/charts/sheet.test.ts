import { expect, it } from "vitest";
import { idOf, pixels, sheetDrawn } from "../../src/charts/sheet.ts";
import { read, textOf, titleOf } from "./pictures.ts";

const sheet = {
  heading: "A & B",
  description: "Two <parts>",
  width: 400,
  height: 90,
  id: "p",
  locale: "en",
  role: "img",
} as const;

it("names and describes the picture for who cannot see it, and puts the parts on white", () => {
  const root = read(sheetDrawn(sheet, "<g/>", "<path/>"));
  expect(root.attributes).toMatchObject({
    role: "img",
    width: "400",
    height: "90",
    viewBox: "0 0 400 90",
    lang: "en",
    "aria-labelledby": "p-title p-desc",
  });
  expect(root.children.map(({ name }) => name)).toEqual(["title", "desc", "rect", "text", "g", "path"]);
  expect(root.children.map(({ text }) => text).slice(0, 4)).toEqual(["A & B", "Two <parts>", "", "A & B"]);
  expect(root.children.slice(0, 2).map(({ attributes }) => attributes.id)).toEqual(["p-title", "p-desc"]);
});

it("cuts a heading that is too long, and keeps it whole as a title", () => {
  const heading = "A heading that goes on and on and on and on and on";
  const text = read(sheetDrawn({ ...sheet, heading })).children[3];
  expect(textOf(text as never)).toMatch(/^A heading .*…$/);
  expect(titleOf(text as never)).toBe(heading);
});

it("takes sizes up to 10,000 pixels and from the least on", () => {
  expect([pixels("width", 360, 360), pixels("width", 10_000, 360)]).toEqual([360, 10_000]);
  for (const wrong of [359, 10_001, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => pixels("width", wrong, 360)).toThrow(RangeError);
  expect(() => pixels("height", -1, 240)).toThrow("height must be 240 to 10000 pixels, found -1");
});

it("makes an id from what is said, or takes one that can stand in an id", () => {
  expect(idOf(undefined, "a")).toBe(idOf(undefined, "a"));
  expect(idOf(undefined, "a")).not.toBe(idOf(undefined, "b"));
  expect(idOf("my-id_1", "a")).toBe("my-id_1");
  for (const wrong of ["", "1a", 'a"b', "a b"]) expect(() => idOf(wrong, "a")).toThrow(RangeError);
});
