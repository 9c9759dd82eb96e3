import type { Issue, Params } from "../core/issue.ts";
import { checkShape, type ShapeCode } from "../core/shape.ts";
import { type BoundsCode, checkBounds } from "../model/bounds.ts";
import type { PlayRecord, RecordedPlace } from "../model/play-record.ts";
import { playRecordShape } from "../model/play-record-shape.ts";

/** What can contradict itself in the record of a play although its form is right. */
export type ContradictionCode =
  | "record.cell"
  | "record.assessedEarlier"
  | "record.doneEarlier"
  | "record.doneLater"
  | "record.proofNotDone"
  | "record.proofEarlier"
  | "record.proofLater"
  | "record.ownProof"
  | "record.otherPromises";

/** The codes of what can be wrong with the record of a play. */
export type RecordCode = ShapeCode | BoundsCode | ContradictionCode;

/** Something that is wrong with the record of a play, with a JSON Pointer to where it stands. */
export type RecordIssue = Issue<RecordCode>;

/** What a place says of the promised dimensions, without how they stood: the same before and after. */
function promisesIn({ axes }: RecordedPlace): string {
  const all = Object.entries(axes).flatMap(([axis, { promised }]) =>
    promised.map(({ dimension, promise, share }) => JSON.stringify([axis, dimension, promise, share])),
  );
  return all.sort().join();
}

function contradictionsIn({ recommendedOn, before, outcome }: PlayRecord): RecordIssue[] {
  const issues: RecordIssue[] = [];
  const report = (code: ContradictionCode, pointer: string, params: Params): void =>
    void issues.push({ code, pointer, params });
  const checkCell = ({ status, cell }: RecordedPlace, pointer: string): void => {
    if ((status === "placed") !== (cell !== null))
      report("record.cell", `${pointer}/cell`, { found: cell, status });
  };
  checkCell(before, "/before");
  if (outcome === null) return issues;
  const { done, proof, assessedOn, after } = outcome;
  checkCell(after, "/outcome/after");
  if (assessedOn < recommendedOn)
    report("record.assessedEarlier", "/outcome/assessedOn", { found: assessedOn, recommendedOn });
  if (done !== false && done < recommendedOn)
    report("record.doneEarlier", "/outcome/done", { found: done, recommendedOn });
  if (done !== false && done > assessedOn)
    report("record.doneLater", "/outcome/done", { found: done, assessedOn });
  if (proof !== null) {
    const { day, by } = proof;
    if (done === false) report("record.proofNotDone", "/outcome/proof", { found: day });
    if (day < recommendedOn)
      report("record.proofEarlier", "/outcome/proof/day", { found: day, recommendedOn });
    if (day > assessedOn) report("record.proofLater", "/outcome/proof/day", { found: day, assessedOn });
    if (by === "us") report("record.ownProof", "/outcome/proof/by", {});
  }
  if (promisesIn(before) !== promisesIn(after)) report("record.otherPromises", "/outcome/after/axes", {});
  return issues;
}

/** Reads what should be the record of a play: the record, or everything that is wrong with it. */
export function readRecord(
  raw: unknown,
): { readonly record: PlayRecord } | { readonly issues: readonly RecordIssue[] } {
  const issues: RecordIssue[] = checkBounds(raw).map(({ code, pointer, params }) => ({
    code,
    pointer,
    params,
  }));
  if (issues.length === 0) {
    checkShape(raw, playRecordShape, "", ({ code, pointer, params }) => {
      issues.push({ code, pointer, params });
    });
  }
  const record = raw as PlayRecord;
  if (issues.length === 0) issues.push(...contradictionsIn(record));
  return issues.length === 0 ? { record } : { issues };
}
