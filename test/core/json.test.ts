import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, isRecord, own, snapshot } from "../../src/core/json.ts";
import { shuffled } from "./shuffled.ts";

describe("isRecord", () => {
  it("is true of objects alone", () => {
    expect([{}, Object.create(null)].every(isRecord)).toBe(true);
    expect([null, undefined, [], "a", 1, true, () => 1].some(isRecord)).toBe(false);
  });
});

describe("own", () => {
  it("reads own properties, whatever they are called", () => {
    const record = JSON.parse('{"__proto__":1,"constructor":2,"10":3}');
    expect(["__proto__", "constructor", "10"].map((key) => own(record, key))).toEqual([1, 2, 3]);
  });

  it("does not see what is inherited", () => {
    expect(["__proto__", "constructor", "toString", "a"].map((key) => own({}, key))).toEqual(
      new Array(4).fill(undefined),
    );
  });
});

describe("snapshot", () => {
  it("is equal, another object, and frozen to the last leaf", () => {
    const document = { a: [{ b: 1 }], c: null, d: "text" };
    const copy = snapshot(document);
    document.a.push({ b: 2 });
    expect(copy).toEqual({ a: [{ b: 1 }], c: null, d: "text" });
    expect([copy, copy.a, copy.a[0]].every(Object.isFrozen)).toBe(true);
    expect(() => Object.assign(copy.a[0] as object, { b: 3 })).toThrow(TypeError);
  });

  it("keeps keys that name something on every object", () => {
    const text = '{"10":0,"__proto__":{"x":1},"constructor":2}';
    const copy = snapshot(JSON.parse(text));
    expect(JSON.stringify(copy)).toBe(text);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.isFrozen(own(copy, "__proto__"))).toBe(true);
  });
});

describe("canonicalJson", () => {
  it("writes the example of RFC 8785, section 3.2.2", () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(input))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("sorts keys by UTF-16 code units: the example of RFC 8785, section 3.2.3", () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    expect(Object.values(JSON.parse(canonicalJson(JSON.parse(input))))).toHaveLength(7);
    expect(canonicalJson(JSON.parse(input)).match(/(?<=:")[^"]+/g)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  // RFC 8785, appendix B: the bits of a double and how it is written.
  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("writes the double %s as %s", (hex, text) => {
    expect(canonicalJson(Buffer.from(hex, "hex").readDoubleBE())).toBe(text);
  });

  it("leaves out what is undefined, as JSON does", () => {
    expect(canonicalJson({ b: undefined, a: { c: undefined } })).toBe('{"a":{}}');
  });

  it("is the same for every order of keys, and reads back as the same value (property)", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer(), (value, seed) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(value, seed))).toBe(text);
        // JSON has one zero, so that the value is compared as JSON has it.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

it("writes 500 levels, and names what is deeper or holds itself", () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  expect(canonicalJson(nested(500))).toBe(`${"[".repeat(500)}1${"]".repeat(500)}`);
  expect(() => canonicalJson(nested(501))).toThrow(RangeError);
  const own: Record<string, unknown> = {};
  own.self = { list: [own] };
  expect(() => canonicalJson(own)).toThrow(/^a value to be written holds itself/);
});
