// A model in which the lint finds nothing, with every kind of fact, scale, gate and group; and changes of it.
import type { ModelDocument, PlaybookDocument } from "opportunity-matrix";

const both = (text: string) => ({ en: text, "zh-CN": `${text}（中文）` });

const bands = [
  { id: "low", from: 0, label: both("low") },
  { id: "medium", from: 40 },
  { id: "high", from: 70 },
];

/** The model. */
export const sample: ModelDocument = {
  format: 1,
  id: "sample",
  version: "1.0.0",
  label: both("Sample"),
  facts: {
    growth: {
      type: "number",
      unit: "percent per year",
      min: -100,
      max: 1000,
      label: both("Growth"),
      question: both("How fast does it grow?"),
      ages: { freshDays: 180, expiresDays: 540 },
    },
    size: { type: "number" },
    spend: { type: "number", min: 0 },
    rating: { type: "number", min: 1, max: 3 },
    budget: { type: "choice", options: ["none", { id: "planned", label: both("Planned") }, "approved"] },
    sanctioned: { type: "flag", note: both("From the compliance list") },
    lastContact: { type: "day", label: both("Last contact") },
    since: { type: "day" },
  },
  axes: [
    {
      id: "potential",
      label: both("Potential"),
      bands,
      dimensions: [
        {
          id: "growth",
          weight: 15,
          scale: { kind: "linear", from: -10, to: 30 },
          unknown: { assume: 50 },
          note: both("Our choice"),
        },
        {
          id: "means",
          weight: 20,
          label: both("Means"),
          dimensions: [
            {
              id: "budget",
              weight: 1,
              scale: { kind: "categories", categories: [{ option: "none", points: 0 }], otherwise: 100 },
            },
            {
              id: "size",
              weight: 2,
              scale: {
                kind: "piecewise",
                points: [
                  [0, 0],
                  [10, 50],
                  [1000, 100],
                ],
              },
            },
          ],
        },
        {
          id: "steps",
          fact: "spend",
          weight: 5,
          scale: {
            kind: "steps",
            below: 0,
            steps: [
              [10, 50],
              [20, 100],
            ],
          },
        },
      ],
    },
    {
      id: "relationship",
      bands,
      dimensions: [
        { id: "contact", fact: "lastContact", weight: 10, scale: { kind: "decay", halvesAtDays: 60 } },
        {
          id: "since",
          weight: 2.5,
          scale: {
            kind: "age",
            points: [
              [0, 0],
              [1000, 100],
            ],
          },
        },
        {
          id: "rating",
          weight: 10,
          scale: {
            kind: "levels",
            levels: [1, 2, 3].map((level) => ({
              level,
              points: (level - 1) * 50,
              text: both(`level ${level}`),
            })),
          },
          unknown: "redistribute",
        },
        { id: "clean", fact: "sanctioned", weight: 1, scale: { kind: "flag", yes: 0, no: 100 } },
      ],
    },
  ],
  gates: [
    {
      id: "sanctioned",
      when: { fact: "sanctioned", is: true },
      then: { exclude: true },
      label: both("Sanctions"),
    },
    {
      id: "noBudget",
      when: { all: [{ fact: "budget", in: ["none"] }, { not: { fact: "growth", atLeast: 10, below: 100 } }] },
      then: { cap: { axis: "potential", band: "medium" } },
    },
    {
      id: "recent",
      when: {
        any: [
          { fact: "lastContact", age: { atMost: 7 } },
          { fact: "rating", is: 3 },
        ],
      },
      then: { floor: { axis: "relationship", band: "medium" } },
    },
  ],
  cells: Object.fromEntries(
    bands.flatMap((x) =>
      bands.map((y) => [`${x.id}/${y.id}`, { tier: "A", strategy: "keep", note: both("note") }]),
    ),
  ),
  grades: { verified: 1, stated: 0.8, assumed: 0.5 },
  plainGrade: "stated",
  minimumCoverage: 0.3,
};

const strategy = {
  label: both("Keep"),
  objective: both("Keep the customer"),
  effortShare: 1,
  contactEveryDays: 30,
  owner: "accountManager",
  do: [both("Call")],
  stop: [],
} as const;

/** A playbook for it, in which the lint finds nothing either. */
export const samplePlaybook: PlaybookDocument = {
  format: 1,
  id: "sample-playbook",
  version: "1",
  strategies: { keep: strategy },
  unplaced: strategy,
  excluded: { ...strategy, contactEveryDays: null },
  facts: {
    coaches: { type: "number", min: 0, label: both("Coaches") },
    phase: { type: "choice", options: ["early", "late"] },
  },
  skills: { talk: { label: both("Talk") } },
  askOf: { growth: ["coaches"] },
  plays: [
    {
      id: "find",
      label: both("Find a coach"),
      when: {
        all: [
          { fact: "coaches", is: 0 },
          { fact: "budget", known: true },
        ],
      },
      why: both("Nobody tells us how things stand"),
      improves: ["rating"],
      findsOut: ["growth"],
      withinDays: 14,
      owner: "accountManager",
      skills: ["talk"],
      with: { label: both("Somebody who wants us to win"), people: ["coaches"] },
      do: [both("Ask")],
      say: [both("Who decides?")],
      proof: both("The coach tells us who decides"),
      overrides: ["wait"],
    },
    {
      id: "wait",
      label: both("Wait"),
      when: { fact: "phase", is: "early" },
      why: both("It is early"),
      withinDays: 90,
      owner: "insideSales",
      with: { label: both("Nobody") },
      do: [both("Wait")],
      say: [both("Nothing")],
      proof: both("They call"),
    },
  ],
};

/** Where in a document something is put: a JSON pointer, and the value; undefined takes the key or the item away. */
export type Change = readonly [pointer: string, value: unknown];

type Node = Record<string, unknown>;

/** A copy of a document with values put at JSON pointers; `-` is the place after a list's last item. */
export function changed(document: unknown, ...changes: readonly Change[]): unknown {
  // Not a structured clone, which would keep the two axes' bands one and the same list.
  const copy: unknown = JSON.parse(JSON.stringify(document));
  for (const [pointer, value] of changes) {
    if (pointer === "") return value;
    const steps = pointer
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = steps.pop() as string;
    const parent = steps.reduce((node, step) => node[step] as Node, copy as Node);
    if (Array.isArray(parent)) {
      if (last === "-") parent.push(value);
      else parent.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
    } else if (value === undefined) delete parent[last];
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** The sample model with changes, as whoever reads JSON has it. */
export function changedSample(...changes: readonly Change[]): ModelDocument {
  return changed(sample, ...changes) as ModelDocument;
}
