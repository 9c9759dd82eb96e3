import { expect, it } from "vitest";
import { NOTHING_SAID, notationOf } from "../../src/cli/reading.ts";

it("takes the dot for the decimal sign, but in a file that semicolons divide", () => {
  expect(notationOf(NOTHING_SAID, ",")).toEqual({ decimal: "." });
  expect(notationOf(NOTHING_SAID, "\t")).toEqual({ decimal: "." });
  expect(notationOf(NOTHING_SAID, ";")).toEqual({ decimal: null });
});

it("takes what is said", () => {
  expect(notationOf({ encoding: "big5", decimal: ",", dates: "monthFirst", zone: "-05:00" }, ",")).toEqual({
    decimal: ",",
    order: "monthFirst",
    zone: "-05:00",
  });
});
