import { expect, it } from "vitest";
import { duckdb } from "../../../src/sql/dialects/duckdb.ts";

it("writes names, texts and numbers of its own form", () => {
  const written = {
    identifier: duckdb.identifier('a"b`c\\d'),
    text: duckdb.text("a'b\\c"),
    plain: duckdb.text("a'b"),
    numbers: [0.1, -5e-324, Infinity, -Infinity].map(duckdb.number),
    number: duckdb.asNumber("x"),
    words: duckdb.asText("x"),
    flag: duckdb.asFlag("x"),
    day: [duckdb.isIsoDay("x"), duckdb.digits("x", 1, 4), duckdb.asDate?.("x") ?? null],
  };
  expect(written).toMatchSnapshot();
});
