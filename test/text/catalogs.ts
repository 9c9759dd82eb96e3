// Every catalog of the library, by the room that keeps it.

import { comparisonMessages } from "../../src/analysis/comparison/comparison-messages.ts";
import { explainMessages } from "../../src/analysis/explanation/messages.ts";
import { whyMessages } from "../../src/analysis/explanation/why-messages.ts";
import { fullGapMessages } from "../../src/analysis/gaps/messages.ts";
import { leverMessages } from "../../src/analysis/levers/messages.ts";
import { whatIfMessages } from "../../src/analysis/levers/what-if-messages.ts";
import { replayMessages } from "../../src/analysis/replay/replay-messages.ts";
import { stabilityMessages } from "../../src/analysis/stability/stability-messages.ts";
import { chartMessages } from "../../src/charts/messages.ts";
import { csvMessages } from "../../src/cli/csv-messages.ts";
import { historyFileMessages } from "../../src/cli/history-messages.ts";
import { overrideMessages } from "../../src/cli/override-messages.ts";
import { reportMessages as cliReportMessages } from "../../src/cli/report-messages.ts";
import { fileMessages } from "../../src/domain/messages.ts";
import { factMessages } from "../../src/engine/messages.ts";
import { consequenceMessages, mappingMessages, rowMessages } from "../../src/mapping/messages.ts";
import { lifeMessages } from "../../src/model/life.ts";
import { modelMessages } from "../../src/model/messages.ts";
import { formMessages } from "../../src/planning/form-messages.ts";
import { pathMessages, questionMessages } from "../../src/planning/messages.ts";
import { planMessages } from "../../src/planning/plan-messages.ts";
import { recordMessages, reviewMessages } from "../../src/planning/review-messages.ts";
import { effortIssueMessages } from "../../src/portfolio/allocation/issue-text.ts";
import { allocationMessages, effortReasonMessages } from "../../src/portfolio/allocation/messages.ts";
import { agendaMessages } from "../../src/portfolio/attention/agenda-messages.ts";
import { disagreementMessages } from "../../src/portfolio/attention/disagreement-messages.ts";
import { alertMessages } from "../../src/portfolio/attention/messages.ts";
import { historyMessages } from "../../src/portfolio/history/messages.ts";
import { guardMessages } from "../../src/portfolio/movement/guard-messages.ts";
import { movementMessages } from "../../src/portfolio/movement/messages.ts";
import { pictureMessages } from "../../src/portfolio/pictures/messages.ts";
import { reportMessages } from "../../src/report/messages.ts";
import { signalMessages } from "../../src/signals/messages.ts";
import { reasonMessages } from "../../src/strategy/messages.ts";
import { situationMessages } from "../../src/strategy/situation-messages.ts";
import type { Messages } from "../../src/text/render.ts";

export const catalogs: Readonly<Record<string, Messages>> = {
  model: modelMessages,
  engine: factMessages,
  life: lifeMessages,
  analysis: explainMessages,
  why: whyMessages,
  gaps: fullGapMessages,
  levers: leverMessages,
  whatIf: whatIfMessages,
  stability: stabilityMessages,
  replay: replayMessages,
  comparison: comparisonMessages,
  mapping: mappingMessages,
  rows: rowMessages,
  consequences: consequenceMessages,
  strategy: reasonMessages,
  situation: situationMessages,
  file: fileMessages,
  signals: signalMessages,
  questions: questionMessages,
  path: pathMessages,
  charts: chartMessages,
  review: reviewMessages,
  playRecords: recordMessages,
  report: reportMessages,
  plan: planMessages,
  csv: csvMessages,
  overrides: overrideMessages,
  historyFiles: historyFileMessages,
  reporting: cliReportMessages,
  forms: formMessages,
  effort: effortReasonMessages,
  effortIssues: effortIssueMessages,
  allocation: allocationMessages,
  history: historyMessages,
  movement: movementMessages,
  guard: guardMessages,
  alerts: alertMessages,
  agenda: agendaMessages,
  disagreements: disagreementMessages,
  pictures: pictureMessages,
};

/** The names that stand in braces in a text, sorted, each once. */
export function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name as string))].sort();
}
