import { labelShape } from "../core/label-shape.ts";
import { list, listed, number, object, record, type Shape, text } from "../core/shape.ts";
import type { FormAnswer, FormDocument, FormItem, FormVerdict } from "./form.ts";
import { factShape, rangeShapes } from "./shapes.ts";
import { situationConditionShape } from "./situation-shape.ts";

/** A document holds some thousands of items at most: so far from 0, every sum in whole micropoints is exact. */
export const FURTHEST = 1_000_000;

const points = number({ min: -FURTHEST, max: FURTHEST });

const answer: Shape<FormAnswer> = object(
  { id: text(), label: labelShape, points },
  { when: situationConditionShape },
);

const item: Shape<FormItem> = object(
  { id: text(), label: labelShape, answers: list(answer, 1), unknown: object({ label: labelShape, points }) },
  { question: labelShape, group: labelShape, note: labelShape },
);

const range = object({}, rangeShapes);

const verdict: Shape<FormVerdict> = object(
  { id: text(), label: labelShape },
  { total: range, percent: range, answers: record(text()) },
);

/** The form of a qualification form. */
export const formShape: Shape<FormDocument> = object(
  { format: listed(1), id: text(), version: text(), label: labelShape, items: list(item, 1) },
  { facts: record(factShape), outOf: number({ above: 0 }), verdicts: list(verdict), note: labelShape },
);
