import type { Effort } from "./measure.ts";
import {
  assessAllCase,
  assessCase,
  everyTrickCase,
  handWrittenCase,
  placeCase,
  readOnlyCase,
} from "./scorecard/cases.ts";
import { type Row, randomRows } from "./scorecard/rows.ts";
import type { Section } from "./section.ts";
import { MODELS, SHAPES, type SuiteName } from "./suite-names.ts";
import { timed } from "./timed.ts";

/** On how many rounds the slow peers spread the records, so that a round takes seconds and not minutes. */
const parts = (of: number, isCheck: boolean): number => (isCheck ? 1 : of);

const ours = (rows: readonly Row[]) => [handWrittenCase(rows), placeCase(rows)] as const;

/** How each suite is run, in a process of its own. Peers and the ready-made models are loaded by the suite that needs them. */
export const suites: {
  readonly [name in SuiteName]: (effort: Effort, isCheck: boolean) => Promise<Section>;
} = {
  scorecard: (effort) => {
    const rows = randomRows(effort.records);
    const others = [everyTrickCase, readOnlyCase, placeCase, assessCase, assessAllCase];
    return timed("scorecard", [handWrittenCase(rows), ...others.map((make) => make(rows))], effort);
  },
  "many-models": (effort) => {
    const rows = randomRows(effort.records);
    return timed(
      "many-models",
      [handWrittenCase(rows), placeCase(rows, MODELS), assessCase(rows, MODELS)],
      effort,
    );
  },
  "many-shapes": (effort) => {
    const rows = randomRows(effort.records, SHAPES);
    return timed("many-shapes", [...ours(rows), assessCase(rows)], effort);
  },
  customer: async (effort) => {
    const { customerCases } = await import("./customer/cases.ts");
    const { randomCustomers } = await import("./customer/rows.ts");
    return timed("customer", customerCases(randomCustomers(effort.records)), effort);
  },
  "json-logic-js": async (effort, isCheck) => {
    const { jsonLogicCase } = await import("./peers/json-logic-js.ts");
    const rows = randomRows(effort.records);
    return timed(
      "json-logic-js",
      [...ours(rows), jsonLogicCase(rows)],
      effort,
      ["perHandWritten", "perPlace"],
      parts(10, isCheck),
    );
  },
  "zen-engine": async (effort, isCheck) => {
    const { zenEngineCase } = await import("./peers/zen-engine.ts");
    const rows = randomRows(effort.records);
    // It works on several threads, so both clocks are read.
    return timed(
      "zen-engine",
      [...ours(rows), zenEngineCase(rows)],
      effort,
      ["perHandWritten", "perPlace", "perPlaceOnWall"],
      parts(10, isCheck),
    );
  },
  "json-rules-engine": async (effort, isCheck) => {
    const { scoresComputedCase, scoresGivenCase } = await import("./peers/json-rules-engine.ts");
    const rows = randomRows(effort.records);
    return timed(
      "json-rules-engine",
      [...ours(rows), scoresGivenCase(rows), scoresComputedCase(rows)],
      effort,
      ["perHandWritten", "perPlace"],
      parts(20, isCheck),
    );
  },
  analysis: async (effort, isCheck) => {
    return (await import("./analysis/section.ts")).analysisSection(effort, isCheck);
  },
  compile: async (effort) => (await import("./compile.ts")).compileSection(effort),
  portfolio: async (effort) => (await import("./portfolio/section.ts")).portfolioSection(effort),
  memory: async (effort) => (await import("./memory.ts")).memorySection(effort),
};
