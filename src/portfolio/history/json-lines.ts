import type { Issue } from "../../core/issue.ts";
import { canonicalJson } from "../../core/json.ts";
import type { ModelStamp } from "../../engine/result.ts";
import { findJsonProblem } from "../../parse/json.ts";
import type { Snapshot } from "./snapshot.ts";
import { type SnapshotCode, snapshotIssues } from "./snapshot-issues.ts";

/** Something that is wrong with a line; `pointer` says where in its snapshot. */
export type LineIssue = Issue<SnapshotCode | "line.notJson"> & {
  /** From 1. */
  readonly line: number;
};

/** What a text of JSON Lines holds. */
export type ReadSnapshots = {
  readonly snapshots: readonly Snapshot[];
  /** What is wrong with the lines that are no snapshots; a line may have several issues. */
  readonly issues: readonly LineIssue[];
};

/** A byte order mark, which editors put before the first line. */
const MARK = /^\ufeff/;

/**
 * Keeps each model stamp once. A log of a million lines names few models, and says the same of them in each line: about a fifth of what the
 * snapshots would hold.
 */
function keptStamps(): (stamp: ModelStamp) => ModelStamp {
  const kept = new Map<string, ModelStamp>();
  return (stamp) => {
    const text = JSON.stringify(stamp);
    const known = kept.get(text) ?? stamp;
    kept.set(text, known);
    return known;
  };
}

/** Reads one line; undefined where it is no JSON. */
function parsed(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}

function* linesOf(source: string | Iterable<string>): Generator<string> {
  if (typeof source === "string") yield* source.split("\n");
  else yield* source;
}

/**
 * Reads snapshots from JSON Lines, one JSON value a line. A line that is none is left out, and an issue says which it is and why:
 * one that a full disk or a lost connection has cut off costs itself and no other. Empty lines are skipped.
 *
 * @param source the whole text, or its lines
 * @example
 * ```ts
 * import { readSnapshots } from "opportunity-matrix/portfolio";
 * const { snapshots, issues } = readSnapshots('{"format":1,"customer":"A-01"');
 * snapshots; // => []
 * issues.map(({ line, code }) => [line, code]); // => [[1, "line.notJson"]]
 * ```
 */
export function readSnapshots(source: string | Iterable<string>): ReadSnapshots {
  const snapshots: Snapshot[] = [];
  const issues: LineIssue[] = [];
  const stampOf = keptStamps();
  let line = 0;
  for (const raw of linesOf(source)) {
    line++;
    const text = line === 1 ? raw.replace(MARK, "") : raw;
    if (text.trim() === "") continue;
    const json = parsed(text);
    if (json === undefined) {
      const { column } = findJsonProblem(text);
      issues.push({ line, code: "line.notJson", pointer: "", params: { column } });
      continue;
    }
    const wrong = snapshotIssues(json.value);
    if (wrong.length === 0) {
      const snapshot = json.value as Snapshot;
      snapshots.push({ ...snapshot, model: stampOf(snapshot.model) });
    }
    for (const issue of wrong) issues.push({ line, ...issue });
  }
  return { snapshots, issues };
}

/**
 * Writes snapshots as JSON Lines, each as a line that ends in a line feed, to be appended to a file as it is. The same snapshot is always the
 * same bytes (canonical JSON, RFC 8785).
 *
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { readSnapshots, takeSnapshot, writeSnapshots } from "opportunity-matrix/portfolio";
 * const assessment = compileModel(customerModel).assess({ need: 4 }, { asOf: "2026-11-23" });
 * const log = [takeSnapshot(assessment, { customer: "A-01", recordedOn: "2026-11-24" })];
 * const text = [...writeSnapshots(log)].join("");
 * readSnapshots(text).snapshots[0]?.customer; // => "A-01"
 * ```
 */
export function* writeSnapshots(snapshots: Iterable<Snapshot>): Generator<string, undefined> {
  for (const snapshot of snapshots) yield `${canonicalJson(snapshot)}\n`;
}
