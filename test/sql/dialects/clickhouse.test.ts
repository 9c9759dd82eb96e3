import { expect, it } from "vitest";
import { clickhouse } from "../../../src/sql/dialects/clickhouse.ts";

it("writes names, texts and numbers of its own form", () => {
  const written = {
    identifier: clickhouse.identifier('a"b`c\\d'),
    text: clickhouse.text("a'b\\c"),
    plain: clickhouse.text("a'b"),
    numbers: [0.1, -5e-324, Infinity, -Infinity].map(clickhouse.number),
    number: clickhouse.asNumber("x"),
    words: clickhouse.asText("x"),
    flag: clickhouse.asFlag("x"),
    day: [clickhouse.isIsoDay("x"), clickhouse.digits("x", 1, 4), clickhouse.asDate?.("x") ?? null],
  };
  expect(written).toMatchSnapshot();
});
