import { describe, expect, it } from "vitest";
import { bullets, table, wordingOf } from "../../../src/portfolio/allocation/allocation-wording.ts";

describe("the parts of a text", () => {
  it("are a table with numbers to the right, and lists that are left out where they are empty", () => {
    expect(table(["a", "b"], [["x", "1"]])).toBe("| a | b |\n| --- | ---: |\n| x | 1 |");
    expect(bullets(["x", "y"])).toEqual(["- x\n- y"]);
    expect(bullets([])).toEqual([]);
  });

  it("have numbers with their sign where they are changes", () => {
    const { signed } = wordingOf("en", {});
    expect([1234.5, 0, -3.25].map(signed)).toEqual(["+1,235", "0", "-3.25"]);
  });
});
