// Customers to review: the small model, where `a` ages, `c` counts contacts, and high/high is the important cell.
import { compileModel } from "opportunity-matrix";
import {
  type AttentionPolicy,
  defaultAttentionPolicy,
  type ReviewOptions,
  review,
  type Snapshot,
  takeSnapshot,
  timeline,
} from "opportunity-matrix/portfolio";
import { facts, sample } from "../../engine/sample.ts";

export const model = sample({
  facts: {
    a: { type: "number", ages: { freshDays: 300, expiresDays: 365 } },
    c: { type: "number" },
    barred: { type: "flag" },
  },
  gates: [{ id: "barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
});
export const matrix = compileModel(model);

export const policy: AttentionPolicy = {
  ...defaultAttentionPolicy,
  importantTiers: ["tier high/high"],
  singleThreaded: { fact: "c", atMost: 1 },
};

/** An important customer of whom all is known. */
export const firm = { a: 90, b: 90, c: 3, barred: false };

/** A snapshot of raw facts, whose day is that of the snapshot unless they have one. */
export function on(asOf: string, raw: object, customer = "A"): Snapshot {
  const assessment = matrix.assess(facts(raw), { asOf, factsAsOf: asOf });
  return takeSnapshot(assessment, { customer, recordedOn: asOf });
}

/** The review of a log. */
export function reviewed(
  log: readonly Snapshot[],
  options: Partial<ReviewOptions> & { readonly asOf: string },
) {
  return review(timeline(log), { matrix, policy, ...options });
}

/** The codes of what needs attention on a day. */
export function codesOn(
  asOf: string,
  log: readonly Snapshot[],
  options: Partial<ReviewOptions> = {},
): readonly string[] {
  return reviewed(log, { ...options, asOf }).raised.map(({ code }) => code);
}
