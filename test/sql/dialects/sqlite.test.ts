import { expect, it } from "vitest";
import { sqlite } from "../../../src/sql/dialects/sqlite.ts";

it("writes names, texts and numbers of its own form", () => {
  const written = {
    identifier: sqlite.identifier('a"b`c\\d'),
    text: sqlite.text("a'b\\c"),
    plain: sqlite.text("a'b"),
    numbers: [0.1, -5e-324, Infinity, -Infinity].map(sqlite.number),
    number: sqlite.asNumber("x"),
    words: sqlite.asText("x"),
    flag: sqlite.asFlag("x"),
    day: [sqlite.isIsoDay("x"), sqlite.digits("x", 1, 4), sqlite.asDate?.("x") ?? null],
  };
  expect(written).toMatchSnapshot();
});
