import { expect, it } from "vitest";
import { postgres } from "../../../src/sql/dialects/postgres.ts";

it("writes names, texts and numbers of its own form", () => {
  const written = {
    identifier: postgres.identifier('a"b`c\\d'),
    text: postgres.text("a'b\\c"),
    plain: postgres.text("a'b"),
    numbers: [0.1, -5e-324, Infinity, -Infinity].map(postgres.number),
    number: postgres.asNumber("x"),
    words: postgres.asText("x"),
    flag: postgres.asFlag("x"),
    day: [postgres.isIsoDay("x"), postgres.digits("x", 1, 4), postgres.asDate?.("x") ?? null],
  };
  expect(written).toMatchSnapshot();
});
