import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/hash.ts";

const platform = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it("gives the digests that FIPS 180-4 and its examples publish", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
  });

  it("agrees with node:crypto at every length around the borders of a block", () => {
    for (let length = 0; length <= 260; length++) {
      const text = "x".repeat(length);
      expect(sha256(text), `length ${length}`).toBe(platform(text));
    }
  });

  it("agrees with node:crypto on any text: all planes, and surrogates that stand alone (property)", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(unit, { maxLength: 100 }).map((units) => units.join("")),
      fc.constantFrom(
        "\ud800",
        "a\udc00b",
        "\udc00\ud800",
        "é",
        "客户",
        "\u{10ffff}",
        "\u007f\u0080\u07ff\u0800\uffff",
      ),
    );
    fc.assert(fc.property(text, (value) => sha256(value) === platform(value)));
  });

  it("takes a long text in good time", () => {
    const text = "客户矩阵 customer matrix ".repeat(40_000);
    expect(sha256(text)).toBe(platform(text));
  });
});
