import { defaultPursuitPolicy, lintModel, type ModelDocument } from "opportunity-matrix";
import { opportunityModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";

it("asks on return what the opportunity model can answer", () => {
  for (const { id, when } of defaultPursuitPolicy.reentry) {
    const gates = [{ id, when, then: { exclude: true } }] as const;
    const errors = lintModel({ ...(opportunityModel as ModelDocument), gates }).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).toEqual([]);
  }
});

it("names each condition once, in both languages", () => {
  const ids = defaultPursuitPolicy.reentry.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { label } of defaultPursuitPolicy.reentry) {
    expect(label).toEqual({
      en: expect.stringMatching(/^[A-Z]/),
      "zh-CN": expect.stringMatching(/\p{Script=Han}/u),
    });
  }
});

it("looks at the work of going on sooner than at a customer who was left", () => {
  const { pursue, develop, review, disengage } = defaultPursuitPolicy.reviewAfterDays;
  expect(Math.max(pursue, develop, review)).toBeLessThan(disengage);
});
