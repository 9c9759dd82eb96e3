// An assessment that went through JSON is made again bit for bit; a number that was changed afterwards is found.
import fc from "fast-check";
import { type Assessment, type FactRow, replay } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase } from "./customers.ts";
import { dayText } from "./days.ts";
import { asFacts, callOf, compile } from "./run.ts";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

it("is the same after JSON", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const matrix = compile(one.document);
      const made = matrix.assess(asFacts(one.raw), callOf(one));
      expect(replay(throughJson(made), matrix)).toEqual({ same: true });
    }),
    { numRuns: 500 },
  );
});

it("is the same for rows whose days are missing or cannot be read", () => {
  const day = fc.constantFrom(undefined, null, "2026-02-30", 5, {}, "");
  fc.assert(
    fc.property(randomCase, day, day, fc.boolean(), (one, asOf, factsAsOf, isDated) => {
      const matrix = compile(one.document);
      const [made] = matrix.assessAll([one.raw as FactRow], {
        asOf: () => (isDated ? dayText(one.asOf) : asOf) as string,
        factsAsOf: () => factsAsOf as string,
      });
      const { row: _, ...kept } = made as Assessment & { row: unknown };
      expect(replay(throughJson(kept) as Assessment, matrix)).toEqual({ same: true });
    }),
    { numRuns: 400 },
  );
});

type Leaf = { readonly pointer: string; readonly of: Record<string, unknown>; readonly key: string };

/** Every number of a document with its pointer. */
function numbersOf(value: unknown, pointer = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]): Leaf[] => {
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return typeof one === "number"
      ? [{ pointer: at, of: value as Record<string, unknown>, key }]
      : numbersOf(one, at);
  });
}

it("finds a number that was changed, with its pointer and both values", () => {
  fc.assert(
    fc.property(randomCase, fc.nat(), fc.constantFrom(1, -1, 0.000001), (one, at, by) => {
      const matrix = compile(one.document);
      const made = throughJson(matrix.assess(asFacts(one.raw), callOf(one)));
      const { axes, gaps } = made;
      const numbers = numbersOf({ axes, gaps });
      const { pointer, of, key } = numbers[at % numbers.length] as Leaf;
      const is = of[key] as number;
      // 1e300 and one more is 1e300: a number that takes no step turns its sign.
      const was = is + by === is ? -is : is + by;
      Object.defineProperty(of, key, { value: was, enumerable: true });
      expect(replay(made, matrix)).toEqual({
        same: false,
        otherModel: false,
        otherLibrary: false,
        differences: [{ pointer, was, is }],
      });
    }),
    { numRuns: 300 },
  );
});

it("another model is named first", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const matrix = compile(one.document);
      const made = matrix.assess(asFacts(one.raw), callOf(one));
      const replayed = replay(made, compile({ ...one.document, life: { status: "retired" } }));
      expect(replayed).toMatchObject({
        otherModel: true,
        differences: [{ pointer: "/model/hash" }, { pointer: "/model/status", was: null, is: "retired" }],
      });
    }),
    { numRuns: 100 },
  );
});
