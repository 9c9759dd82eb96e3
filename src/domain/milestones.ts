import { type Day, dayNumber } from "../core/day.ts";
import { pointerTo } from "../core/pointer.ts";
import type { CustomerFile } from "./customer-file.ts";
import type { ReportFile } from "./file-issue.ts";
import { knownOn, valuesIn } from "./known.ts";
import type { Opportunity } from "./opportunity.ts";
import type { OutcomeReached, SalesProcess } from "./sales-process.ts";

/** The last day there is: whatever a file says is known by then. */
const END_OF_TIME: Day = "9999-12-31";

function isBefore(a: Day, b: Day): boolean {
  return dayNumber(a) < dayNumber(b);
}

/** The place in the process of each outcome: the position of its stage. */
function stageOfOutcome(salesProcess: SalesProcess): ReadonlyMap<string, number> {
  return new Map(
    salesProcess.stages.flatMap(({ outcomes }, stage) => outcomes.map(({ id }) => [id, stage] as const)),
  );
}

/** Reports an outcome that came before an essential one of an earlier stage: a gate was jumped. */
function checkOrder(
  reached: readonly OutcomeReached[],
  salesProcess: SalesProcess,
  pointer: string,
  report: ReportFile,
): void {
  const stages = stageOfOutcome(salesProcess);
  const days = new Map(reached.map(({ outcome, day }) => [outcome, day]));
  reached.forEach(({ outcome, day }, i) => {
    const earlier = salesProcess.stages
      .slice(0, stages.get(outcome) ?? 0)
      .flatMap(({ outcomes }) => outcomes);
    const jumped = earlier.find(({ id, essential }) => {
      const passed = days.get(id);
      return essential === true && (passed === undefined || isBefore(day, passed));
    });
    if (jumped !== undefined)
      report("file.outOfOrder", pointerTo(pointer, i), { outcome, before: jumped.id });
  });
}

function checkOutcomes(
  { outcomes: reached = [], stage }: Opportunity,
  { stakeholders = [], process: salesProcess }: CustomerFile,
  pointer: string,
  report: ReportFile,
): void {
  if (salesProcess === undefined) return;
  const known = stageOfOutcome(salesProcess);
  for (const { value, pointer: at } of valuesIn(stage, pointerTo(pointer, "stage"))) {
    if (!salesProcess.stages.some(({ id }) => id === value)) report("file.stageMissing", at, { id: value });
  }
  const at = pointerTo(pointer, "outcomes");
  const people = new Set(stakeholders.map(({ id }) => id));
  const before = new Set<string>();
  reached.forEach(({ outcome, by }, i) => {
    if (!known.has(outcome)) report("file.outcomeMissing", pointerTo(at, i, "outcome"), { id: outcome });
    if (before.has(outcome)) report("file.outcomeTwice", pointerTo(at, i, "outcome"), { id: outcome });
    before.add(outcome);
    if (by === "us") report("file.ownActivity", pointerTo(at, i, "by"), { outcome });
    else if (by !== "customer" && !people.has(by)) {
      report("file.stakeholderMissing", pointerTo(at, i, "by"), { id: by });
    }
  });
  checkOrder(reached, salesProcess, at, report);
}

/** Checks that a sale runs forward in time, and that its milestones are passed by the customer and in order. */
export function checkMilestones(file: CustomerFile, report: ReportFile): void {
  file.opportunities?.forEach((one, i) => {
    const pointer = pointerTo("/opportunities", i);
    const expected = knownOn(one.closeDate, END_OF_TIME)?.value;
    for (const [key, day] of [
      ["closeDate", expected],
      ["closed", one.closed?.day],
    ] as const) {
      if (day !== undefined && isBefore(day, one.opened)) {
        report("file.closeBeforeOpen", pointerTo(pointer, key), { day, opened: one.opened });
      }
    }
    checkOutcomes(one, file, pointer, report);
  });
}
