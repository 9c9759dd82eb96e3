import type { Issue } from "../../core/issue.ts";
import { checkShape, type ShapeCode } from "../../core/shape.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshotShape } from "./snapshot-shape.ts";

/** The codes of what can be wrong with a snapshot: its form, or that it contradicts itself. */
export type SnapshotCode = ShapeCode | "snapshot.cell" | "snapshot.recordedEarlier";

/** Something that is wrong with a snapshot, with a JSON Pointer to where it stands. */
export type SnapshotIssue = Issue<SnapshotCode>;

/** What is wrong with a value that should be a snapshot; nothing where it is one. */
export function snapshotIssues(raw: unknown): readonly SnapshotIssue[] {
  const issues: SnapshotIssue[] = [];
  checkShape(
    raw,
    snapshotShape,
    "",
    ({ code, pointer, params }) => void issues.push({ code, pointer, params }),
  );
  if (issues.length > 0) return issues;
  const { status, cell, asOf, recordedOn } = raw as Snapshot;
  if ((status === "placed") !== (cell !== null))
    issues.push({ code: "snapshot.cell", pointer: "/cell", params: { found: cell, status } });
  if (recordedOn < asOf)
    issues.push({
      code: "snapshot.recordedEarlier",
      pointer: "/recordedOn",
      params: { found: recordedOn, asOf },
    });
  return issues;
}
