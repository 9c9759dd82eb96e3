// A form in which the lint finds nothing, with every part of the format; and for every code of a form, changes that bring it up and where.
import type { ModelCode } from "opportunity-matrix";
import type { FormDocument } from "opportunity-matrix/planning";
import type { Change } from "./sample.ts";

const both = (text: string) => ({ en: text, "zh-CN": `${text}（中文）` });

/** The form. With the sample model it may ask for the facts of that too. */
export const sampleForm: FormDocument = {
  format: 1,
  id: "sample-form",
  version: "1",
  label: both("Sample form"),
  note: both("A fixture."),
  facts: {
    fit: { type: "number", min: 0, max: 100, label: both("Fit"), question: both("How well does it fit?") },
    budget: { type: "choice", options: ["approved", "none", "planned"] },
    event: { type: "flag" },
  },
  outOf: 9,
  items: [
    {
      id: "fit",
      label: both("Fit"),
      question: both("Does it fit?"),
      group: both("The offer"),
      answers: [
        { id: "good", label: both("Good"), points: 3, when: { fact: "fit", atLeast: 70 } },
        { id: "fair", label: both("Fair"), points: 1.5, when: { fact: "fit", atLeast: 40 } },
        { id: "bad", label: both("Bad"), points: 0, when: { fact: "fit", below: 40 } },
      ],
      unknown: { label: both("Not known"), points: 0 },
      note: both("Ours."),
    },
    {
      id: "money",
      label: both("Money"),
      answers: [
        {
          id: "yes",
          label: both("Yes"),
          points: 3,
          when: {
            any: [
              { fact: "budget", is: "approved" },
              { fact: "event", is: true },
            ],
          },
        },
        { id: "no", label: both("No"), points: 0, when: { fact: "budget", is: "none" } },
      ],
      unknown: { label: both("Not known"), points: 0 },
    },
    {
      id: "will",
      label: both("Will"),
      question: both("Do they want it?"),
      answers: [
        { id: "yes", label: both("Yes"), points: 3 },
        { id: "no", label: both("No"), points: 0 },
      ],
      unknown: { label: both("Not known"), points: 0 },
    },
  ],
  verdicts: [
    { id: "unwilling", label: both("They do not want it"), answers: { will: "no" } },
    { id: "good", label: both("Good"), percent: { atLeast: 70 }, answers: { money: "yes" } },
    { id: "fair", label: both("Fair"), total: { above: 3 } },
    { id: "poor", label: both("Poor"), total: { atMost: 3 } },
  ],
};

const item = "/items/0";
const verdict = "/verdicts/2";

/** Changes of the form, and the one place where the lint then finds the code. */
export const formCases: readonly {
  readonly code: ModelCode;
  readonly at: string;
  readonly changes: readonly Change[];
}[] = [
  { code: "document.notJson", at: "/label", changes: [["/label", new Map()]] },
  { code: "shape.empty", at: "/items", changes: [["/items", []]] },
  { code: "shape.empty", at: `${item}/answers`, changes: [[`${item}/answers`, []]] },
  { code: "shape.missing", at: item, changes: [[`${item}/unknown`, undefined]] },
  { code: "shape.outOfRange", at: "/outOf", changes: [["/outOf", 0]] },
  {
    code: "shape.outOfRange",
    at: `${item}/answers/0/points`,
    changes: [[`${item}/answers/0/points`, 1_000_001]],
  },
  {
    code: "shape.outOfRange",
    at: `${item}/unknown/points`,
    changes: [[`${item}/unknown/points`, -1_000_001]],
  },
  { code: "shape.extraKey", at: `${item}/weight`, changes: [[`${item}/weight`, 1]] },
  { code: "shape.extraKey", at: `${verdict}/total/min`, changes: [[`${verdict}/total/min`, 1]] },

  {
    code: "id.twice",
    at: "/items/1/id",
    changes: [
      ["/items/1/id", "fit"],
      ["/verdicts/1/answers", {}],
    ],
  },
  { code: "id.twice", at: `${item}/answers/2/id`, changes: [[`${item}/answers/2/id`, "good"]] },
  { code: "id.twice", at: `${verdict}/id`, changes: [[`${verdict}/id`, "good"]] },

  { code: "shape.empty", at: "/facts/", changes: [["/facts/", { type: "flag" }]] },
  { code: "fact.emptyRange", at: "/facts/fit", changes: [["/facts/fit/min", 100]] },
  {
    code: "fact.undeclared",
    at: `${item}/answers/0/when/fact`,
    changes: [[`${item}/answers/0/when/fact`, "fitt"]],
  },
  { code: "fact.declaredOtherwise", at: "/facts/budget", changes: [["/facts/budget/options/0", "yes"]] },
  {
    code: "condition.value",
    at: "/items/1/answers/1/when/is",
    changes: [["/items/1/answers/1/when/is", "no"]],
  },
  {
    code: "condition.gateUndeclared",
    at: `${item}/answers/0/when/gate`,
    changes: [[`${item}/answers/0/when`, { gate: "noGate", is: "hit" }]],
  },
  {
    code: "condition.strategyUndeclared",
    at: `${item}/answers/0/when/strategy`,
    changes: [[`${item}/answers/0/when`, { strategy: ["leave"] }]],
  },

  {
    code: "scale.pointsTooFine",
    at: `${item}/answers/1/points`,
    changes: [[`${item}/answers/1/points`, 1.0000001]],
  },
  { code: "scale.pointsTooFine", at: `${item}/unknown/points`, changes: [[`${item}/unknown/points`, 1e-7]] },
  { code: "condition.noBound", at: `${verdict}/total`, changes: [[`${verdict}/total`, {}]] },
  {
    code: "condition.emptyRange",
    at: `${verdict}/total`,
    changes: [[`${verdict}/total`, { above: 4, below: 4 }]],
  },
  { code: "bands.tooFine", at: `${verdict}/total/above`, changes: [[`${verdict}/total/above`, 3.0000001]] },
  {
    code: "bands.tooFine",
    at: "/verdicts/1/percent/atLeast",
    changes: [["/verdicts/1/percent/atLeast", 66.66666666]],
  },
  {
    code: "form.itemMissing",
    at: "/verdicts/0/answers/wish",
    changes: [["/verdicts/0/answers", { wish: "no" }]],
  },
  {
    code: "form.answerMissing",
    at: "/verdicts/0/answers/will",
    changes: [["/verdicts/0/answers/will", "never"]],
  },
  { code: "form.outOf", at: "/outOf", changes: [["/outOf", 10]] },
  {
    code: "form.percentOfNothing",
    at: "/verdicts/1/percent",
    changes: [0, 1, 2].flatMap((i): Change[] => [
      [`/items/${i}/answers/0/points`, -1],
      ["/items/0/answers/1/points", -1],
      ["/outOf", undefined],
    ]),
  },

  {
    code: "form.verdictUnreachable",
    at: "/verdicts/3",
    changes: [
      ["/verdicts/3/total", { atMost: -1 }],
      [`${verdict}/total`, { atMost: 9 }],
    ],
  },
  { code: "form.verdictHole", at: "/verdicts", changes: [["/verdicts/3/total/atMost", 2]] },
  { code: "form.factUnused", at: "/facts/spare", changes: [["/facts/spare", { type: "flag" }]] },
  { code: "label.localeMissing", at: `${item}/group`, changes: [[`${item}/group`, { en: "Offer" }]] },
  {
    code: "label.localeMissing",
    at: `${item}/unknown/label`,
    changes: [[`${item}/unknown/label`, { en: "?" }]],
  },
];

/** Changes nearly as bad in which nothing is found. */
export const soundForms: readonly (readonly [what: string, changes: readonly Change[]])[] = [
  ["no verdicts", [["/verdicts", undefined]]],
  ["no facts of its own, as the model has them", [["/facts/budget", undefined]]],
  ["the points at the ends of their range", [[`${item}/unknown/points`, -1_000_000]]],
  ["a gap between whole points where the step is half a point", [["/verdicts/3/total", { below: 3.5 }]]],
  ["a verdict without bounds at the end", [["/verdicts/3/total", undefined]]],
  [
    "a verdict that one answer alone keeps from always holding",
    [["/verdicts/1", { id: "x", label: "X", answers: { money: "no" } }]],
  ],
  [
    "a fact that the model declares with its options in another order",
    [["/facts/budget/options", ["none", "planned", "approved"]]],
  ],
];
