import { apart } from "./apart.ts";
import type { Effort } from "./measure.ts";
import {
  assessAllCase,
  assessCase,
  everyTrickCase,
  handWrittenAllCase,
  handWrittenCase,
  placeAllCase,
  placeCase,
  readOnlyCase,
} from "./scorecard/cases.ts";
import { type Row, randomRows } from "./scorecard/rows.ts";
import type { Section } from "./section.ts";
import type { SuiteName } from "./suite-names.ts";
import { timed } from "./timed.ts";

/** On how many rounds the slow peers spread the records, so that a round takes seconds and not minutes. */
const parts = (of: number, isCheck: boolean): number => (isCheck ? 1 : of);

/** Fewer records for what takes longer: still more than a processor learns by heart. */
const upTo = (most: number, effort: Effort): Effort => ({
  ...effort,
  records: Math.min(most, effort.records),
});
const FEW = 200_000;
/**
 * Fewer for new results that are large beside the time they take: from 64 MB on that lie outside its heap, V8 begins to collect garbage within the call,
 * whoever made them. A million records with bounds are 73 MB. The suite `former` takes all records, and shows both.
 */
const HALF = 500_000;

/** A SELECT for each record takes milliseconds. */
const calls = (effort: Effort, isCheck: boolean): Effort => upTo(isCheck ? 200 : 2000, effort);

/** What every peer stands beside. */
const ours = (rows: readonly Row[]) => [handWrittenAllCase(rows), placeAllCase(rows)] as const;

/** How each suite is run, in a process of its own. Peers and the ready-made models are loaded by the suite that needs them. */
export const suites: {
  readonly [name in SuiteName]: (effort: Effort, isCheck: boolean) => Promise<Section>;
} = {
  rows: (effort) => {
    const rows = randomRows(effort.records);
    const others = [everyTrickCase, readOnlyCase, placeAllCase].map((make) => make(rows));
    return timed("rows", [handWrittenAllCase(rows), ...others], effort, ["perHandWritten", "perEveryTrick"]);
  },
  columns: async (effort) => {
    const { columnCases } = await import("./scorecard/column-cases.ts");
    return timed("columns", columnCases(randomRows(effort.records)), effort);
  },
  bounds: async (effort) => {
    const { boundsCase } = await import("./scorecard/batch-cases.ts");
    const some = upTo(HALF, effort);
    const rows = randomRows(some.records);
    return timed("bounds", [placeAllCase(rows), boundsCase(rows)], some, ["perPlaceAll"]);
  },
  "bounds-dated": async (effort) => {
    const { datedCases } = await import("./scorecard/batch-cases.ts");
    const { datedRows } = await import("./scorecard/dated.ts");
    const rows = randomRows(effort.records);
    return timed("bounds-dated", datedCases(rows, datedRows(rows)), effort, ["perPlain", "perPlaceAll"]);
  },
  explanations: async (effort) => {
    const { contributionObjectsCase, contributionsCase } = await import("./scorecard/batch-cases.ts");
    const some = upTo(FEW, effort);
    const rows = randomRows(some.records);
    const others = [contributionsCase, contributionObjectsCase, assessAllCase].map((make) => make(rows));
    return timed("explanations", [placeAllCase(rows), ...others], some, ["perPlaceAll"]);
  },
  former: async (effort) => {
    const { formerCases } = await import("./scorecard/batch-cases.ts");
    return timed("former", formerCases(randomRows(effort.records)), effort, ["perFormer"]);
  },
  "many-models": (effort) => {
    return apart("many-models", ["oneModel", "manyModels"], effort, ["perOneModel"]);
  },
  "many-shapes": (effort) => {
    return apart("many-shapes", ["handWritten", "placeAll"], effort, ["perHandWritten"]);
  },
  "many-records": async (effort) => (await import("./scaling.ts")).recordsSection(effort),
  "many-dimensions": async (effort) => (await import("./scaling.ts")).dimensionsSection(effort),
  "one-by-one": (effort) => {
    const some = upTo(FEW, effort);
    const rows = randomRows(some.records);
    return timed(
      "one-by-one",
      [handWrittenCase(rows), placeCase(rows), assessCase(rows), assessAllCase(rows)],
      some,
    );
  },
  customer: async (effort) => {
    const { customerCases } = await import("./customer/cases.ts");
    const { randomCustomers } = await import("./customer/rows.ts");
    const some = upTo(FEW, effort);
    return timed("customer", customerCases(randomCustomers(some.records)), some);
  },
  streams: async (effort) => {
    const { streamCases } = await import("./streams.ts");
    const some = upTo(FEW, effort);
    const rows = randomRows(some.records);
    return timed("streams", [assessAllCase(rows), ...streamCases(rows)], some, ["perAssessAll"]);
  },
  workers: async (effort) => (await import("./workers.ts")).workersSection(effort),
  compile: async (effort) => (await import("./compile.ts")).compileSection(effort),
  memory: async (effort) => (await import("./memory.ts")).memorySection(effort),
  "stream-memory": async (effort, isCheck) => {
    return (await import("./streams.ts")).streamMemorySection(effort, isCheck);
  },
  "json-logic": async (effort, isCheck) => {
    const { jsonLogicCase } = await import("./peers/json-logic-js.ts");
    const { jsonLogicEngineCase } = await import("./peers/json-logic-engine.ts");
    const some = upTo(FEW, effort);
    const rows = randomRows(some.records);
    const peers = [jsonLogicEngineCase, jsonLogicCase].map((make) => make(rows));
    const columns = ["perHandWritten", "perPlaceAll"] as const;
    return timed("json-logic", [...ours(rows), ...peers], some, columns, parts(10, isCheck));
  },
  expressions: async (effort, isCheck) => {
    const { celCase } = await import("./peers/cel-js.ts");
    const { exprEvalCase } = await import("./peers/expr-eval.ts");
    const { mathjsCase } = await import("./peers/mathjs.ts");
    const some = upTo(FEW, effort);
    const rows = randomRows(some.records);
    const peers = [celCase, exprEvalCase, mathjsCase].map((make) => make(rows));
    const columns = ["perHandWritten", "perPlaceAll"] as const;
    return timed("expressions", [...ours(rows), ...peers], some, columns, parts(10, isCheck));
  },
  "zen-engine": async (effort, isCheck) => {
    const { zenEngineCase } = await import("./peers/zen-engine.ts");
    const some = upTo(FEW, effort);
    const rows = randomRows(some.records);
    // It works on several threads, so both clocks are read.
    const columns = ["perHandWritten", "perPlaceAll", "perPlaceAllOnWall"] as const;
    return timed("zen-engine", [...ours(rows), zenEngineCase(rows)], some, columns, parts(10, isCheck));
  },
  "json-rules-engine": async (effort, isCheck) => {
    const { scoresComputedCase, scoresGivenCase } = await import("./peers/json-rules-engine.ts");
    const some = upTo(FEW, effort);
    const rows = randomRows(some.records);
    const cases = [...ours(rows), scoresGivenCase(rows), scoresComputedCase(rows)] as const;
    const columns = ["perHandWritten", "perPlaceAll"] as const;
    return timed("json-rules-engine", cases, some, columns, parts(20, isCheck));
  },
  analysis: async (effort, isCheck) => {
    return (await import("./analysis/section.ts")).analysisSection(effort, isCheck);
  },
  portfolio: async (effort) => (await import("./portfolio/section.ts")).portfolioSection(effort),
  history: async (effort) => (await import("./portfolio/history-section.ts")).historySection(effort),
  duckdb: async (effort) => (await import("./databases/suites.ts")).duckDbSection(upTo(500_000, effort)),
  pglite: async (effort) => (await import("./databases/suites.ts")).pgliteSection(upTo(100_000, effort)),
  "duckdb-calls": async (effort, isCheck) =>
    (await import("./databases/suites.ts")).duckDbCallsSection(calls(effort, isCheck), parts(10, isCheck)),
  "pglite-calls": async (effort, isCheck) =>
    (await import("./databases/suites.ts")).pgliteCallsSection(calls(effort, isCheck), parts(10, isCheck)),
};
