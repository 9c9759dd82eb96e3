import { isWholeMicro, toMicro, toPoints } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import type { ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";

/** Reports a guard of movement that says nothing, and a margin finer than a score. */
export function lintMovement({ movement }: ModelDocument, report: Report): void {
  if (movement === undefined) return;
  const { margin, snapshots } = movement;
  if (margin === undefined && snapshots === undefined) report("error", "movement.nothing", "/movement");
  if (margin !== undefined && !isWholeMicro(margin))
    report("error", "movement.tooFine", "/movement/margin", { margin });
}

/**
 * Warns of a band that is too narrow to be entered by the margin, where nothing else lets a customer enter it.
 */
export function lintMargin({ movement, axes }: ModelDocument, report: Report): void {
  const { margin, snapshots } = movement ?? {};
  if (margin === undefined || snapshots !== undefined) return;
  axes.forEach(({ id: axis, bands }, i) => {
    bands.forEach(({ id, from }, j) => {
      const next = bands[j + 1]?.from;
      const width = toMicro(next ?? 100) - toMicro(from);
      // From outside, an outermost band is entered from one side alone, as far as its very end.
      const room = j === 0 || next === undefined ? width : width - 1;
      if (toMicro(margin) <= room) return;
      report("warning", "movement.tooWide", pointerTo("/axes", i, "bands", j), {
        axis,
        id,
        margin,
        width: toPoints(width),
      });
    });
  });
}
