import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointerTo } from "../../src/core/pointer.ts";

/** Reads a pointer as RFC 6901, section 4, says: `~1` first, then `~0`. */
function resolve(document: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
}

describe("pointerTo", () => {
  it("writes the pointers of RFC 6901, section 5", () => {
    const document = {
      foo: ["bar", "baz"],
      "": 0,
      "a/b": 1,
      "c%d": 2,
      "e^f": 3,
      "i\\j": 5,
      'k"l': 6,
      " ": 7,
      "m~n": 8,
    };
    expect(pointerTo("")).toBe("");
    expect(pointerTo("", "foo", 0)).toBe("/foo/0");
    expect(Object.keys(document).map((key) => pointerTo("", key))).toEqual([
      "/foo",
      "/",
      "/a~1b",
      "/c%d",
      "/e^f",
      "/i\\j",
      '/k"l',
      "/ ",
      "/m~0n",
    ]);
  });

  it("goes on from another pointer", () => {
    expect(pointerTo("/axes/0", "bands", 1)).toBe("/axes/0/bands/1");
    expect(pointerTo("/a", "~1", "~/")).toBe("/a/~01/~0~1");
  });

  it("leads back to the value (property)", () => {
    const key = fc.oneof(fc.stringMatching(/^[~/01]{0,6}$/), fc.string());
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), (keys) => {
        const document = keys.reduceRight<unknown>(
          (inner, name) => Object.fromEntries([[name, inner]]),
          "found",
        );
        expect(resolve(document, pointerTo("", ...keys))).toBe("found");
      }),
    );
  });
});
