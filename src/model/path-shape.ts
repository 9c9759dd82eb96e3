import { labelShape } from "../core/label-shape.ts";
import { list, listed, object, record, type Shape, text } from "../core/shape.ts";
import type { PathStep, PathTrack } from "./path.ts";
import { factShape } from "./shapes.ts";
import { situationConditionShape } from "./situation-shape.ts";

const step: Shape<PathStep> = object(
  { id: text(), label: labelShape, reached: situationConditionShape, next: labelShape, proof: labelShape },
  { note: labelShape },
);

const track: Shape<PathTrack> = object({ id: text(), label: labelShape, steps: list(step, 1) });

/** The form of a path. */
export const pathShape: Shape = object(
  { format: listed(1), id: text(), version: text(), label: labelShape, tracks: list(track, 1) },
  { facts: record(factShape), note: labelShape },
);
