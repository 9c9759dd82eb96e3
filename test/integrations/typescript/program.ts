// A user's program over every public entry: values and types. It is compiled as an ES module, program.mts, and as CommonJS, program.cts.
import {
  type Assessment,
  type AxisAssessment,
  assessRows,
  compileModel,
  type Day,
  defineModel,
  definePlaybook,
  defineScale,
  explain,
  expression,
  type FactMapping,
  type Facts,
  type Finding,
  findingText,
  formatPoints,
  type Gap,
  hashModel,
  type Issue,
  issueText,
  type Label,
  type Locale,
  labelText,
  lintModel,
  lintPlaybook,
  type Matrix,
  type Model,
  type ModelDocument,
  ModelError,
  mapFacts,
  mappingText,
  type Placement,
  profileFacts,
  type Recommendation,
  reasonText,
  recommend,
  type Status,
  type Strategy,
  shape,
} from "opportunity-matrix";
import { type MatrixSvgOptions, matrixSvg } from "opportunity-matrix/charts";
import { type CustomerFile, checkFile, factsFrom, fileIssueText } from "opportunity-matrix/domain";
import {
  customerModel,
  customerPlaybook,
  nineBoxModel,
  salesLikelihoodModel,
} from "opportunity-matrix/models";
import {
  type CellReader,
  cellReader,
  type Decoded,
  decodeText,
  matchColumns,
  type Parsed,
  parseAmount,
  parseIssueText,
} from "opportunity-matrix/parse";
import { type ReportCustomer, type ReportOptions, reportHtml } from "opportunity-matrix/report";
import {
  type JsonSchema,
  modelJsonSchema,
  modelSchema,
  parseModel,
  parsePlaybook,
  playbookSchema,
} from "opportunity-matrix/schema";

const asOf: Day = "2026-11-23";
const locale: Locale = "zh-CN";

// A model and a scale of one's own: facts, axes, cells and strategies are known to the compiler.

const saturating = defineScale({
  kind: "saturating",
  version: "1",
  reads: ["number"],
  params: { half: shape.number({ above: 0 }) },
  lower: ({ half }, x) => expression.multiply(100, expression.divide(x, expression.add(x, half))),
});

const bands = [
  { id: "low", from: 0 },
  { id: "high", from: 50 },
] as const;

const ownModel = defineModel({
  format: 1,
  id: "by-size",
  version: "1.0.0",
  facts: {
    employees: { type: "number", min: 0 },
    segment: {
      type: "choice",
      options: ["retail", { id: "industry", label: { en: "Industry", "zh-CN": "工业" } }],
    },
    knowsUs: { type: "flag" },
  },
  axes: [
    {
      id: "size",
      bands,
      dimensions: [{ id: "employees", weight: 1, scale: { kind: "saturating", half: 500 } }],
    },
    {
      id: "closeness",
      bands,
      dimensions: [{ id: "knowsUs", weight: 1, scale: { kind: "flag", yes: 100, no: 0 } }],
    },
  ],
  gates: [
    { id: "retail", when: { fact: "segment", in: ["retail"] }, then: { cap: { axis: "size", band: "low" } } },
  ],
  cells: {
    "low/low": { tier: "C", strategy: "wait" },
    "low/high": { tier: "B", strategy: "keep" },
    "high/low": { tier: "B", strategy: "call" },
    "high/high": { tier: "A", strategy: "visit" },
  },
});

const ownMatrix = compileModel(ownModel, { scales: [saturating] });
const facts: Facts<{ facts: { employees: number }; axis: "size"; cell: string; strategy: string }> = {
  employees: { value: 300, asOf, grade: "stated" },
};
const own = ownMatrix.assess({ ...facts, segment: "industry", knowsUs: true });
const size: number | null = own.axes.size.score;
const status: Status = own.status;
const cell: "low/low" | "low/high" | "high/low" | "high/high" | undefined = own.cell?.id;
if (own.status === "placed") {
  const strategy: "wait" | "keep" | "call" | "visit" = own.cell.strategy;
  console.log(strategy, own.cell.tier.length, status, cell, size);
}

// @ts-expect-error "employes" is not declared
ownMatrix.assess({ employes: 300 });
// @ts-expect-error "banking" is no option
ownMatrix.assess({ segment: "banking" });
// @ts-expect-error the axis is called "size"
own.axes.potential;

const some: Strategy = {
  label: "Wait",
  objective: "Wait",
  effortShare: 0,
  contactEveryDays: null,
  owner: "accountManager",
  do: [],
  stop: [],
};
const ownPlaybook = definePlaybook({
  format: 1,
  id: "own",
  version: "1",
  strategies: { wait: some, keep: some, call: some, visit: some },
  unplaced: some,
  excluded: some,
});
const recommended: Recommendation<"wait" | "keep" | "call" | "visit"> = recommend(own, ownPlaybook);
const lacking = definePlaybook({ ...ownPlaybook, strategies: { wait: some } });
// @ts-expect-error a playbook that lacks strategies of the model
recommend(own, lacking);

// Rows of a database as an interface of one's own, with keys that are no facts and texts where the model lists options.

interface CustomerRow {
  readonly id: number;
  readonly name: string;
  readonly tags: readonly string[];
  readonly updated: Date;
  annualSpend?: number | null;
  budget: string;
  lastContact: string | undefined;
}

declare const rows: CustomerRow[];
declare const cursor: Iterable<Readonly<CustomerRow>>;

const matrix = compileModel(customerModel);
for (const { row, status: at, cell: of, axes, issues } of matrix.assessAll(rows, {
  asOf: (one) => one.lastContact,
})) {
  const tags: readonly string[] = row.tags;
  const potential: AxisAssessment = axes.potential;
  const found: readonly Issue[] = issues;
  console.log(
    row.updated.getTime(),
    tags,
    at,
    of?.strategy,
    formatPoints(potential.low, locale),
    found.length,
  );
}
const assessments = [...matrix.assessAll(cursor, { asOf, factsAsOf: asOf })];
const names: readonly string[] = assessments.map(({ row }) => row.name);

// The same for a model from JSON, whose facts the compiler does not know.

interface Plain {
  readonly id: number;
  readonly tags: readonly string[];
  readonly updated: Date;
  spend: number;
}

declare const json: unknown;
declare const plain: readonly Plain[];
for (const { row, axes } of compileModel(parseModel(json)).assessAll(plain, { asOf })) {
  const tags: readonly string[] = row.tags;
  const score: number | null | undefined = axes.anything?.score;
  console.log(tags, row.updated.getTime(), score);
}
for (const { row } of compileModel(parseModel(json)).assessAll(plain, { asOf: (one) => String(one.id) })) {
  console.log(row.spend);
}

// Rows of another system, from fields to facts, and what many of them know.

interface Account {
  readonly Id: string;
  readonly AnnualRevenue: number | null;
  readonly Owner: { readonly Rating: number } | null;
}

declare const accounts: readonly Account[];
const mapping: FactMapping<typeof customerModel, Account> = {
  annualSpend: { field: "AnnualRevenue", unit: "thousands", grade: "stated" },
  support: { field: ["Owner", "Rating"] },
  // @ts-expect-error an account has no such field
  growth: { field: "Growth__c" },
};
const factsOf = mapFacts(matrix, mapping);
const profiler = profileFacts(matrix);
for (const one of assessRows(matrix, factsOf, accounts, { asOf })) {
  const id: string = one.row.Id;
  console.log(
    id,
    one.mapped.issues.map((issue) => mappingText(issue, locale)),
  );
  profiler.add(one.mapped, one);
}

// A customer's documents, and the facts that are read off them.

const file: CustomerFile = {
  customer: { id: "A", annualSpend: { amount: 40_000_000, currency: "CNY" }, relationshipStage: 4 },
  stakeholders: [{ id: "chief", influences: ["economic"], coverage: "inDepth", stance: "champion" }],
  interactions: [{ day: "2026-05-28", people: ["chief"], kind: "meeting", soughtBy: "customer" }],
};
const contradictions: readonly string[] = checkFile(file).map((issue) => fileIssueText(issue, locale));
const fromFile = matrix.assess(factsFrom(file, { asOf }), { asOf });
// @ts-expect-error there is no such stance
const stranger: CustomerFile = { ...file, stakeholders: [{ id: "chief", stance: "undecided" }] };

// What people write in cells.

declare const bytes: Uint8Array;
const decoded: Decoded = decodeText(bytes, TextDecoder);
const amount: Parsed<number> = parseAmount("1,200万", { decimal: "." });
const reader: CellReader = cellReader({ type: "choice", options: ["none", "approved"] });
const refused: readonly string[] = [amount, reader("maybe")].flatMap(({ issue }) =>
  issue === undefined ? [] : [parseIssueText(issue, locale)],
);
const columns: number = matchColumns(["客户名称", "年采购潜力(万)"], customerModel.facts).columns.length;

// What goes on with a result: stored, read again, worded and drawn.

const result = matrix.assess({ annualSpend: 30_000_000, need: 4, budget: "approved" }, { asOf });
const stored = JSON.parse(JSON.stringify(result)) as Assessment;
const placement: Placement = matrix.place({ trust: null, blocked: undefined }, { asOf });
const gaps: readonly Gap[] = stored.gaps;
const label: Label = stored.model.label;
const texts: readonly string[] = [
  explain(stored, { locale, format: "markdown" }),
  labelText(label, locale),
  ...result.issues.map((issue) => issueText(issue, locale)),
  ...recommend(result, customerPlaybook).reasons.map((reason) => reasonText(reason, locale)),
];
const how: MatrixSvgOptions<(typeof assessments)[number]> = {
  locale,
  name: ({ row }) => row.name,
  width: 720,
};
const svg: string = matrixSvg(matrix, assessments, how);
const customers: readonly ReportCustomer[] = assessments.map((assessment) => ({
  assessment,
  id: String(assessment.row.id),
  name: assessment.row.name,
}));
const mailed: ReportOptions = {
  locale,
  title: { en: "Customers", "zh-CN": "客户" },
  playbook: customerPlaybook,
};
const html: string = reportHtml(matrix, customers, mailed);

// A known model with other numbers keeps what the compiler knows of it.

const [x, y] = customerModel.axes;
const heavier = { ...x, dimensions: x.dimensions.map((one) => ({ ...one, weight: one.weight * 2 })) };
const reweighted = compileModel({ ...customerModel, axes: [heavier, y] });
const kept: "potential" | "relationship" = null as never as keyof ReturnType<
  typeof reweighted.assess
>["axes"];

// Documents from outside.

declare const outside: unknown;
try {
  const model: Model = parseModel(outside, { scales: [saturating] });
  const any: Matrix = compileModel(model);
  const score: number | null | undefined = any.assess({ whatever: 1 }).axes.anything?.score;
  console.log(score, parsePlaybook(outside, model).strategies.wait?.label);
} catch (error) {
  if (error instanceof ModelError) {
    const findings: readonly Finding[] = error.issues;
    console.log(findings.map((finding) => `${finding.pointer} ${findingText(finding, locale)}`));
  }
}
const document: ModelDocument = customerModel;
const found: readonly Finding[] = [...lintModel(outside), ...lintPlaybook(outside, document)];
const schema: JsonSchema = modelJsonSchema({ target: "draft-07" });
const isModel: boolean = modelSchema.safeParse(outside).success && playbookSchema.safeParse(outside).success;

// Models of any kind in one list.

const matrices: readonly Matrix[] = [
  compileModel(nineBoxModel),
  compileModel(salesLikelihoodModel),
  matrix,
  ownMatrix,
];
const hashes: readonly string[] = matrices.map(({ hash }) => hash).concat(hashModel(document));

console.log(
  recommended.strategyId,
  names,
  placement.status,
  gaps,
  texts,
  svg,
  html,
  contradictions,
  fromFile.status,
  stranger,
  decoded.encoding,
  refused,
  columns,
  profiler.profile().rows,
  kept,
  found,
  schema,
  isModel,
  hashes,
);
