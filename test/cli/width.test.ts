import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, padded, printable, widthOf, wrap } from "../../src/cli/width.ts";

it("makes a text from outside safe for a terminal", () => {
  expect(printable("\u001b[31mAcme\u0007\nCorp\u202e\u2028 ")).toBe("[31mAcme Corp");
  expect(printable("云岭 👩‍🚀")).toBe("云岭 👩‍🚀");
  expect(printable("a".repeat(1000))).toBe("a".repeat(1000));
  expect(printable(`${"a".repeat(999)}🚀!`)).toBe(`${"a".repeat(999)}..`);
});

it("counts the columns of a terminal", () => {
  expect([widthOf("abc"), widthOf("云岭"), widthOf("é"), widthOf("👩‍🚀"), widthOf("")]).toEqual([
    3, 4, 1, 2, 0,
  ]);
});

describe("cutting and padding", () => {
  it.each([
    ["abcdef", 4, "ab.."],
    ["abcdef", 6, "abcdef"],
    ["云岭重工", 7, "云岭.."],
    ["云岭重工", 6, "云岭.."],
    ["云岭重工", 5, "云.."],
    ["云岭", 1, "."],
    ["云岭", 0, ""],
  ])("cuts %s to %i", (text, columns, expected) => {
    expect(cut(text, columns)).toBe(expected);
  });

  it("pads on either side", () => {
    expect(padded("云", 5)).toBe("云   ");
    expect(padded("云", 5, "right")).toBe("   云");
  });

  it("gives exactly the width, whatever the text", () => {
    const text = fc.string({ unit: "grapheme" }).map(printable);
    fc.assert(
      fc.property(text, fc.nat(30), (any, columns) => {
        expect(widthOf(padded(any, columns))).toBe(columns);
        expect(widthOf(padded(any, columns, "right"))).toBe(columns);
      }),
    );
  });
});

describe("wrapping", () => {
  it.each([
    ["one two three", 8, ["one two", "three"]],
    ["提升关系，定期拜访。", 10, ["提升关系，", "定期拜访。"]],
    ["说“好的（真的）”吧", 10, ["说“好的", "（真的）”", "吧"]],
    ["客户 Acme Corp 很好", 9, ["客户 Acme", "Corp 很好"]],
    ["averyveryverylongword x", 6, ["averyveryverylongword", "x"]],
    ["  ", 5, [""]],
  ])("breaks %j at %i", (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it("loses nothing but white space", () => {
    const word = fc.constantFrom("a", "long-word", "客", "户，", "“引”", "（", "...", "３", "é", "!");
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 4, max: 40 }), (words, columns) => {
        const bare = (text: string): string => text.replace(/\s/g, "");
        expect(bare(wrap(words.join(" "), columns).join(""))).toBe(bare(words.join("")));
        expect(bare(wrap(words.join(""), columns).join(""))).toBe(bare(words.join("")));
      }),
    );
  });
});
