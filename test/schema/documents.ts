// Documents that have every construct of the format once, and random ones that have its form but not always a meaning.

import fc from "fast-check";
import type {
  Condition,
  FactDeclaration,
  Label,
  ModelDocument,
  Play,
  PlaybookDocument,
  ScaleDocument,
  SituationCondition,
  Strategy,
} from "opportunity-matrix";
import type { FormDocument, PlayRecord, RecordedPlace } from "opportunity-matrix/planning";

const bands = [
  { id: "low", from: 0 },
  { id: "high", label: { en: "High", "zh-CN": "高" }, from: 50 },
];

/** A model with every kind of fact, scale, gate and condition, in which the lint finds nothing. */
export const everyConstruct: ModelDocument = {
  format: 1,
  id: "every-construct",
  version: "1.0.0",
  label: "Every construct",
  note: { en: "A fixture.", "zh-CN": "测试用例。" },
  facts: {
    spend: {
      type: "number",
      unit: "CNY",
      min: 0,
      max: 1e9,
      label: "Spend",
      question: "How much?",
      ages: { freshDays: 0, expiresDays: 30 },
      note: "From the ledger.",
    },
    growth: { type: "number" },
    staff: { type: "number" },
    need: { type: "number", min: 1, max: 2 },
    budget: { type: "choice", options: ["none", { id: "planned", label: "Planned" }] },
    sanctioned: { type: "flag" },
    lastContact: { type: "day" },
    firstOrder: { type: "day" },
  },
  axes: [
    {
      id: "potential",
      label: "Potential",
      note: "The x axis.",
      bands,
      aggregation: "weightedSum",
      dimensions: [
        { id: "spend", weight: 2.5, scale: { kind: "linear", from: 0, to: 1e6 }, unknown: { assume: 50 } },
        {
          id: "size",
          label: "Size",
          weight: 3,
          note: "Grouped.",
          dimensions: [
            {
              id: "growth",
              weight: 1,
              scale: {
                kind: "piecewise",
                points: [
                  [0, 0],
                  [10, 60.5],
                  [20, 100],
                ],
              },
            },
            {
              id: "heads",
              fact: "staff",
              weight: 1,
              scale: {
                kind: "steps",
                below: 0,
                steps: [
                  [10, 50],
                  [100, 100],
                ],
              },
            },
          ],
        },
        {
          id: "need",
          label: "Need",
          weight: 1,
          note: "Asked.",
          scale: {
            kind: "levels",
            levels: [
              { level: 1, points: 0, text: "None" },
              { level: 2, points: 100, text: "Urgent" },
            ],
          },
          unknown: "redistribute",
        },
        {
          id: "budget",
          weight: 1,
          scale: { kind: "categories", categories: [{ option: "planned", points: 100 }], otherwise: 0 },
        },
      ],
    },
    {
      id: "relationship",
      bands,
      aggregation: "minimum",
      dimensions: [
        { id: "sanctioned", weight: 1, scale: { kind: "flag", yes: 0, no: 100 }, unknown: { assume: 0 } },
        { id: "lastContact", weight: 1, scale: { kind: "decay", halvesAtDays: 0.5 }, unknown: { assume: 0 } },
        {
          id: "firstOrder",
          weight: 1,
          scale: {
            kind: "age",
            points: [
              [0, 0],
              [365, 100],
            ],
          },
          unknown: { assume: 0 },
        },
      ],
    },
  ],
  gates: [
    {
      id: "sanctioned",
      label: "Sanctioned",
      note: "By law.",
      when: { fact: "sanctioned", is: true },
      then: { exclude: true },
    },
    {
      id: "small",
      when: {
        any: [
          { fact: "spend", atLeast: 0, below: 10 },
          { fact: "growth", above: -5, atMost: 0 },
          {
            all: [
              { fact: "budget", in: ["none", "planned"] },
              { not: { fact: "lastContact", age: { atMost: 30 } } },
            ],
          },
        ],
      },
      then: { cap: { axis: "potential", band: "low" } },
    },
    { id: "urgent", when: { fact: "need", is: 2 }, then: { floor: { axis: "potential", band: "high" } } },
  ],
  cells: {
    "low/low": { tier: "D", strategy: "leave" },
    "low/high": { tier: "C", strategy: "keep" },
    "high/low": { tier: "B", strategy: "raise" },
    "high/high": { label: "Key customer", tier: "A", strategy: "invest", note: "The best." },
  },
  grades: { verified: 1, stated: 0.8, assumed: 0.5 },
  plainGrade: "stated",
  minimumCoverage: 0.3,
  life: { status: "approved", by: "Li Wei", on: "2026-11-02", note: "By the board." },
  movement: { margin: 2.5, snapshots: 2, note: "As agreed in spring." },
};

const strategy: Strategy = {
  label: { en: "Keep", "zh-CN": "维持" },
  objective: "A steady share.",
  effortShare: 1,
  contactEveryDays: 30,
  owner: "accountManager",
  do: ["Visit."],
  stop: [],
  note: "Ours.",
};

/** A condition that asks in every way. */
export const everyQuestion: SituationCondition = {
  all: [
    {
      any: [
        { fact: "stalled", is: true },
        { fact: "talks", atLeast: 1, below: 9 },
        { fact: "talks", above: 0, atMost: 9 },
        { fact: "phase", in: ["early"] },
        { fact: "since", age: { atMost: 30 } },
        { fact: "talks", known: false },
        { gap: "growth" },
        { gate: "sanctioned", is: "open" },
        { axis: "potential", number: "coverage", below: 0.5 },
        { axis: "potential", band: ["low", "high"] },
      ],
    },
    { not: { status: "excluded" } },
    { not: { strategy: ["leave"] } },
  ],
};

/** A playbook with every field, in which the lint finds nothing. */
export const everyStrategy: PlaybookDocument = {
  format: 1,
  id: "every-strategy",
  version: "1.0.0",
  label: "Every strategy",
  strategies: { keep: strategy },
  unplaced: { ...strategy, contactEveryDays: null },
  excluded: strategy,
  facts: {
    stalled: { type: "flag", label: "Stalled" },
    talks: { type: "number", min: 0 },
    phase: { type: "choice", options: ["early", "late"] },
    since: { type: "day" },
  },
  skills: { talk: { label: { en: "Talk", "zh-CN": "会谈" } } },
  askOf: { talks: ["stalled", "phase"] },
  plays: [
    {
      id: "agree",
      label: "Agree on a step",
      when: everyQuestion,
      why: { en: "Talk alone moves nothing.", "zh-CN": "光谈没有用。" },
      improves: ["growth"],
      findsOut: ["spend"],
      urgent: true,
      withinDays: 14,
      owner: "accountManager",
      skills: ["talk"],
      with: { label: "Who was met last", people: ["talks"] },
      do: ["Call."],
      say: ["What is the next step?"],
      proof: "They send a date.",
      overrides: ["wait"],
      note: "Ours.",
    },
    {
      id: "wait",
      label: "Wait",
      when: { status: "placed" },
      why: "There is time.",
      withinDays: 30,
      owner: "insideSales",
      with: { label: "Nobody" },
      do: ["Wait."],
      say: ["Nothing."],
      proof: "They call.",
    },
  ],
  note: "A fixture.",
};

const place = (cell: string | null): RecordedPlace => ({
  status: cell === null ? "excluded" : "placed",
  cell,
  axes: {
    potential: {
      score: 61.5,
      low: 40,
      high: 80,
      coverage: 0.6,
      band: "high",
      promised: [
        { dimension: "growth", promise: "improves", share: 0.5, points: 50, certainty: 1 },
        { dimension: "budget", promise: "findsOut", share: 0.25, points: null, certainty: 0 },
      ],
    },
    relationship: { score: null, low: 0, high: 100, coverage: 0, band: null, promised: [] },
  },
});

/** The record of a play with every field. */
export const everyOutcome: PlayRecord = {
  format: 1,
  customer: "C-1",
  play: "noCoach",
  playbook: { id: "every-strategy", version: "1.0.0" },
  model: { id: "every-construct", version: "1.0.0", hash: "0a" },
  recommendedOn: "2026-05-23",
  before: place("high/low"),
  outcome: {
    done: "2026-06-02",
    proof: { text: { en: "She calls.", "zh-CN": "她来电了。" }, day: "2026-06-18", by: "lin" },
    assessedOn: "2026-08-20",
    after: place(null),
  },
};

/** A copy of a document with something else in it; keys such as `__proto__` are set like any other. */
export function changed(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(document))
    return document.map((item, i) => (i === step ? changed(item, rest, value) : item));
  const entries = new Map(Object.entries(document as object));
  return Object.fromEntries(entries.set(String(step), changed(entries.get(String(step)), rest, value)));
}

/** Names that are traps for whoever writes `record[name]`. */
const name = fc.oneof(
  fc.constantFrom("a", "b", "c", "__proto__", "constructor", "toString", "10", "a/b", "~", "客户"),
  fc.string({ minLength: 1, maxLength: 4 }),
);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const points = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
const records = <T>(of: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(name, of), { selector: ([key]) => key, maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));
const some = <T>(of: fc.Arbitrary<T>, minLength = 1) => fc.array(of, { minLength, maxLength: minLength + 2 });

/** An object with these keys, of which the second ones may be missing. */
const object = <R extends object, O extends object>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
) =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([r, o]) => ({ ...r, ...o }) as R & Partial<O>);

const label: fc.Arbitrary<Label> = fc.oneof(name, records(name));
const whole = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(2 ** 53 + 2, 1e300));
const about = { label, note: label };

const declared = {
  ...about,
  question: label,
  ages: fc.record({ freshDays: fc.oneof(whole, fc.constant(0)), expiresDays: whole }),
};
const fact: fc.Arbitrary<FactDeclaration> = fc.oneof(
  object({ type: fc.constant("number" as const) }, { ...declared, unit: name, min: number, max: number }),
  object(
    {
      type: fc.constant("choice" as const),
      options: some(fc.oneof(name, fc.record({ id: name, label }))),
    },
    declared,
  ),
  object({ type: fc.constantFrom("flag" as const, "day" as const) }, declared),
);

const value = fc.oneof(number, name, fc.boolean());
const range = { atLeast: number, above: number, atMost: number, below: number };
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({ fact: name, is: value }),
    fc.record({ fact: name, in: some(value) }),
    object({ fact: name }, range),
    fc.record({ fact: name, age: fc.record(range, { requiredKeys: [] }) }),
    fc.record({ all: some(tie("condition")) }),
    fc.record({ any: some(tie("condition")) }),
    fc.record({ not: tie("condition") }),
  ),
}));

const { question } = fc.letrec<{ question: SituationCondition }>((tie) => ({
  question: fc.oneof(
    { maxDepth: 3 },
    fc.record({ fact: name, is: value }),
    fc.record({ fact: name, in: some(value) }),
    object({ fact: name }, range),
    fc.record({ fact: name, age: fc.record(range, { requiredKeys: [] }) }),
    fc.record({ fact: name, known: fc.boolean() }),
    fc.record({ gap: name }),
    fc.record({ gate: name, is: fc.constantFrom("hit" as const, "clear" as const, "open" as const) }),
    object(
      { axis: name, number: fc.constantFrom("score" as const, "low" as const, "coverage" as const) },
      range,
    ),
    fc.record({ axis: name, band: some(name) }),
    fc.record({ status: fc.constantFrom("placed" as const, "unplaced" as const) }),
    fc.record({ strategy: some(name) }),
    fc.record({ all: some(tie("question")) }),
    fc.record({ any: some(tie("question")) }),
    fc.record({ not: tie("question") }),
  ),
}));

const knots = (x: fc.Arbitrary<number>, minLength: number) => some(fc.tuple(x, points), minLength);
const scale: fc.Arbitrary<ScaleDocument> = fc.oneof(
  fc.record({ kind: fc.constant("linear"), from: number, to: number }),
  fc.record({ kind: fc.constant("piecewise"), points: knots(number, 2) }),
  fc.record({ kind: fc.constant("steps"), below: points, steps: knots(number, 1) }),
  fc.record({ kind: fc.constant("levels"), levels: some(fc.record({ level: number, points, text: label })) }),
  object(
    { kind: fc.constant("categories"), categories: some(fc.record({ option: name, points })) },
    { otherwise: points },
  ),
  fc.record({ kind: fc.constant("flag"), yes: points, no: points }),
  fc.record({ kind: fc.constant("decay"), halvesAtDays: whole }),
  fc.record({ kind: fc.constant("age"), points: knots(whole, 2) }),
  fc.tuple(records(fc.jsonValue({ maxDepth: 2 })), name).map(([params, kind]) => ({ ...params, kind })),
);
const dimension = object(
  { id: name, weight, scale },
  {
    ...about,
    fact: name,
    unknown: fc.oneof(fc.constant("redistribute" as const), fc.record({ assume: points })),
  },
);
const axis = object(
  {
    id: name,
    bands: some(object({ id: name, from: points }, { label })),
    dimensions: some(fc.oneof(dimension, object({ id: name, weight, dimensions: some(dimension) }, about))),
  },
  { ...about, aggregation: fc.constantFrom("weightedSum" as const, "minimum" as const) },
);
const limit = fc.record({ axis: name, band: name });
const gate = object(
  {
    id: name,
    when: condition,
    then: fc.oneof(
      fc.constant({ exclude: true as const }),
      fc.record({ cap: limit }),
      fc.record({ floor: limit }),
    ),
  },
  about,
);

/** Documents with the form of a model. */
export const models: fc.Arbitrary<ModelDocument> = object(
  {
    format: fc.constant(1 as const),
    id: name,
    version: name,
    facts: records(fact),
    axes: fc.tuple(axis, axis),
    cells: records(object({ tier: name, strategy: name }, about)),
  },
  {
    ...about,
    gates: some(gate, 0),
    grades: fc.record({ verified: share, stated: share, assumed: share }),
    plainGrade: fc.constantFrom("verified" as const, "stated" as const, "assumed" as const),
    minimumCoverage: share,
    movement: object(
      {},
      { note: label, margin: fc.integer({ min: 1, max: 100 }), snapshots: fc.integer({ min: 2, max: 1000 }) },
    ),
  },
);

const strategies: fc.Arbitrary<Strategy> = object(
  {
    label,
    objective: label,
    effortShare: share,
    contactEveryDays: fc.oneof(whole, fc.constant(null)),
    owner: fc.constantFrom("executive" as const, "director" as const, "keyAccountManager" as const),
    do: some(label),
    stop: some(label, 0),
  },
  { note: label },
);

const names = some(name, 0);
const plays: fc.Arbitrary<Play> = object(
  {
    id: name,
    label,
    when: question,
    why: label,
    withinDays: fc.integer({ min: 1, max: 3650 }),
    owner: fc.constantFrom("executive" as const, "insideSales" as const),
    with: object({ label }, { people: names }),
    do: some(label),
    say: some(label),
    proof: label,
  },
  { improves: names, findsOut: names, urgent: fc.boolean(), skills: names, overrides: names, note: label },
);

/** Documents with the form of a playbook. */
export const playbooks: fc.Arbitrary<PlaybookDocument> = object(
  {
    format: fc.constant(1 as const),
    id: name,
    version: name,
    strategies: records(strategies),
    unplaced: strategies,
    excluded: strategies,
  },
  {
    ...about,
    facts: records(fact),
    skills: records(fc.record({ label })),
    askOf: records(names),
    plays: some(plays, 0),
  },
);

const day = fc.constantFrom("0001-01-01", "2024-02-29", "2026-11-23", "9999-12-31");
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const recordedPlace: fc.Arbitrary<RecordedPlace> = fc.record({
  status: fc.constantFrom("placed" as const, "unplaced" as const, "excluded" as const),
  cell: orNull(name),
  axes: records(
    fc.record({
      score: orNull(points),
      low: points,
      high: points,
      coverage: share,
      band: orNull(name),
      promised: some(
        fc.record({
          dimension: name,
          promise: fc.constantFrom("improves" as const, "findsOut" as const),
          share,
          points: orNull(points),
          certainty: share,
        }),
        0,
      ),
    }),
  ),
});

/** Documents with the form of a play's record. */
export const playRecords: fc.Arbitrary<PlayRecord> = fc.record({
  format: fc.constant(1 as const),
  customer: name,
  play: name,
  playbook: fc.record({ id: name, version: name }),
  model: fc.record({ id: name, version: name, hash: name }),
  recommendedOn: day,
  before: recordedPlace,
  outcome: orNull(
    fc.record({
      done: fc.oneof(day, fc.constant(false as const)),
      proof: orNull(fc.record({ text: label, day, by: name })),
      assessedOn: day,
      after: recordedPlace,
    }),
  ),
});

const formPoints = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

const bounds = fc.record(range, { requiredKeys: [] });

/** Documents with the form of a qualification form. */
export const forms: fc.Arbitrary<FormDocument> = object(
  {
    format: fc.constant(1 as const),
    id: name,
    version: name,
    label,
    items: some(
      object(
        {
          id: name,
          label,
          answers: some(object({ id: name, label, points: formPoints }, { when: question })),
          unknown: fc.record({ label, points: formPoints }),
        },
        { question: label, group: label, note: label },
      ),
    ),
  },
  {
    facts: records(fact),
    outOf: weight,
    verdicts: some(
      object({ id: name, label }, { total: bounds, percent: bounds, answers: records(name) }),
      0,
    ),
    note: label,
  },
);

/** Values that are often wrong somewhere: other types, the ends of ranges, what is not a number, trap keys. */
const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    "",
    "x",
    true,
    false,
    0,
    -0,
    1,
    -1,
    1.5,
    100,
    100.5,
    1e9,
    1e9 + 1,
    NaN,
    Infinity,
    -Infinity,
    [],
    {},
    [0, 0],
    [0, 0, 0],
  ),
  fc
    .constantFrom(
      '{"__proto__": 1}',
      '{"en": ""}',
      '{"kind": ""}',
      '{"kind": "linear"}',
      '{"type": "day"}',
      '{"exclude": false}',
    )
    .map((text) => JSON.parse(text) as unknown),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place in a document. */
function places(
  document: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof document !== "object" || document === null) return [path];
  const inner = Array.isArray(document)
    ? document.flatMap((item, i) => places(item, [...path, i]))
    : Object.entries(document).flatMap(([key, item]) => places(item, [...path, key]));
  return [path, ...inner];
}

function at(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], document);
}

const NOTHING = Symbol("nothing");
const keys = fc.oneof(
  name,
  fc.constantFrom(
    "id",
    "fact",
    "label",
    "not",
    "dimensions",
    "exclude",
    "otherwise",
    "unit",
    "gate",
    "axis",
    "band",
  ),
);

/** One change somewhere in a document: a value replaced, a key or an item removed, a key or an item added. */
export const mutated = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  documents.chain((document) =>
    fc
      .tuple(
        fc.constantFrom(...places(document)),
        fc.constantFrom("replace", "remove", "add"),
        keys,
        oddValues,
      )
      .map(([path, how, key, odd]) => {
        const value = how === "replace" ? odd : at(document, path);
        if (how === "replace" || typeof value !== "object" || value === null)
          return changed(document, path, odd);
        const more = how === "add";
        if (Array.isArray(value)) return changed(document, path, more ? [...value, odd] : value.slice(1));
        const entries = Object.entries(value);
        const removed = key.length % Math.max(entries.length, 1);
        const kept = more
          ? [...entries.filter(([k]) => k !== key), [key, odd] as const]
          : entries.map((entry, i) => (i === removed ? NOTHING : entry));
        return changed(
          document,
          path,
          Object.fromEntries(kept.filter((entry) => entry !== NOTHING) as [string, unknown][]),
        );
      }),
  );
