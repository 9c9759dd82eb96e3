// What the gaps promise: whoever finds out one gap after the other comes to a settled result, and no fact is asked twice.
import fc from "fast-check";
import type { Assessment } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase, validValue } from "./customers.ts";
import { dayText } from "./days.ts";
import { asFacts, callOf, compile, micro, withFact } from "./run.ts";

/** A bound rounds each dimension's part, so that a range too small for a gap may still leave a micropoint each. */
const isNarrow = ({ axes }: Assessment): boolean =>
  Object.values(axes).every(
    ({ low, high, contributions }) => micro(high) - micro(low) <= contributions.length,
  );

it("finding out the first gap again and again settles everything", () => {
  fc.assert(
    fc.property(randomCase, fc.array(fc.nat({ max: 999 }), { minLength: 8, maxLength: 8 }), (one, picks) => {
      fc.pre((one.document.grades?.verified ?? 1) === 1);
      const matrix = compile(one.document);
      const asked: string[] = [];
      let raw = one.raw;
      let result = matrix.assess(asFacts(raw), callOf(one));
      for (let [gap] = result.gaps; gap !== undefined; [gap] = result.gaps) {
        const { fact } = gap;
        expect(asked).not.toContain(fact);
        asked.push(fact);
        const declared = one.facts.get(fact);
        expect(declared).toBeDefined();
        if (declared === undefined) return;
        const value = validValue(declared, picks[asked.length - 1] as number, null, one.asOf);
        raw = withFact(raw, fact, { value, grade: "verified", asOf: dayText(one.asOf) });
        result = matrix.assess(asFacts(raw), callOf(one));
        // A scale of one's own may have no points for what was found out: such a fact stays unknown.
        fc.pre(
          result.issues.every(
            ({ code, pointer }) => code !== "fact.noPoints" || pointer !== `/${fact.replaceAll("~", "~0")}`,
          ),
        );
      }
      expect(isNarrow(result)).toBe(true);
      expect(result.gates.filter(({ open }) => open)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
