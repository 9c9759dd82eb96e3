import type { Effort } from "./measure.ts";
import {
  assessAllCase,
  assessCase,
  everyTrickCase,
  handWrittenCase,
  placeCase,
  readOnlyCase,
} from "./scorecard/cases.ts";
import { randomRows } from "./scorecard/rows.ts";
import type { Section } from "./section.ts";
import { MODELS, SHAPES, type SuiteName } from "./suite-names.ts";
import { timed } from "./timed.ts";

/** On how many rounds the slow peers spread the records, so that a round takes seconds and not minutes. */
const PARTS = { "json-logic-js": 10, "zen-engine": 10, "json-rules-engine": 40 } as const;

/** How each suite is run. Peers and models are loaded by the suite that needs them, in its own process. */
export const suites: {
  readonly [name in SuiteName]: (effort: Effort, isCheck: boolean) => Promise<Section>;
} = {
  scorecard: async (effort) => {
    const rows = randomRows(effort.records);
    const cases = [everyTrickCase, readOnlyCase, placeCase, assessCase, assessAllCase];
    return timed("scorecard", [handWrittenCase(rows), ...cases.map((make) => make(rows))], effort, {
      parts: 1,
    });
  },
  "many-models": async (effort) => {
    const rows = randomRows(effort.records);
    return timed(
      "many-models",
      [handWrittenCase(rows), placeCase(rows, MODELS), assessCase(rows, MODELS)],
      effort,
      { parts: 1 },
    );
  },
  "many-shapes": async (effort) => {
    const rows = randomRows(effort.records, SHAPES);
    return timed("many-shapes", [handWrittenCase(rows), placeCase(rows), assessCase(rows)], effort, {
      parts: 1,
    });
  },
  customer: async (effort) => {
    const { customerCases } = await import("./customer/cases.ts");
    const { randomCustomers } = await import("./customer/rows.ts");
    return timed("customer", customerCases(randomCustomers(effort.records)), effort, { parts: 1 });
  },
  "json-logic-js": async (effort, isCheck) => {
    const { jsonLogicCase } = await import("./peers/json-logic-js.ts");
    const rows = randomRows(effort.records);
    return timed("json-logic-js", [handWrittenCase(rows), placeCase(rows), jsonLogicCase(rows)], effort, {
      parts: isCheck ? 1 : PARTS["json-logic-js"],
      besidesPlace: true,
    });
  },
  "zen-engine": async (effort, isCheck) => {
    const { zenEngineCase } = await import("./peers/zen-engine.ts");
    const rows = randomRows(effort.records);
    return timed("zen-engine", [handWrittenCase(rows), placeCase(rows), zenEngineCase(rows)], effort, {
      parts: isCheck ? 1 : PARTS["zen-engine"],
      besidesPlace: true,
    });
  },
  "json-rules-engine": async (effort, isCheck) => {
    const { scoresComputedCase, scoresGivenCase } = await import("./peers/json-rules-engine.ts");
    const rows = randomRows(effort.records);
    return timed(
      "json-rules-engine",
      [handWrittenCase(rows), placeCase(rows), scoresGivenCase(rows), scoresComputedCase(rows)],
      effort,
      { parts: isCheck ? 1 : PARTS["json-rules-engine"], besidesPlace: true },
    );
  },
  compile: async (effort) => (await import("./compile.ts")).compileSection(effort),
  memory: async (effort) => (await import("./memory.ts")).memorySection(effort),
};
