import { dayShape } from "../core/day-shape.ts";
import { GRADES } from "../core/fact.ts";
import { isRecord } from "../core/json.ts";
import { labelShape } from "../core/label-shape.ts";
import { or } from "../core/or-shape.ts";
import { flag, list, listedIn, object, picked, record, type Shape, text } from "../core/shape.ts";
import { byKey, comparisonShapes, factValue, rangeShapes } from "./shapes.ts";
import {
  AXIS_NUMBERS,
  GATE_STATES,
  PLACE_STATES,
  type Situation,
  type SituationCondition,
} from "./situation.ts";

/** A condition within a condition; the depth of the document was bounded before. */
const part: Shape<SituationCondition> = picked("condition", () => situationConditionShape);

/** The forms that an axis is asked in: its band, or bounds on one of its numbers. */
const axis = picked("condition", (raw) =>
  isRecord(raw) && Object.hasOwn(raw, "band")
    ? object({ axis: text(), band: list(text(), 1) })
    : object({ axis: text(), number: listedIn(AXIS_NUMBERS) }, rangeShapes),
);

/** The form of a question about a place and a situation, by the key that tells its forms apart. */
export const situationConditionShape: Shape<SituationCondition> = byKey(
  "condition",
  {
    all: object({ all: list(part, 1) }),
    any: object({ any: list(part, 1) }),
    not: object({ not: part }),
    gap: object({ gap: text() }),
    gate: object({ gate: text(), is: listedIn(GATE_STATES) }),
    axis,
    status: object({ status: listedIn(PLACE_STATES) }),
    strategy: object({ strategy: list(text(), 1) }),
    known: object({ fact: text(), known: flag() }),
    ...comparisonShapes,
  },
  object({ fact: text() }, rangeShapes),
);

/** What may stand beside the value of a fact. */
const besideValue = {
  people: list(text()),
  about: list(labelShape),
  asOf: or(null, dayShape),
  grade: or(null, listedIn(GRADES)),
};

const besideFacts = { people: record(labelShape) };

/** The form of a situation. What the facts may say is for those to know who declare them. */
export const situationShape: Shape<Situation> = object(
  { asOf: dayShape, facts: record(object({ value: factValue }, besideValue)) },
  besideFacts,
);

/** The form of a situation that is given from outside: a fact of which nothing is said may be null, as a whole or in its value. */
export const givenSituationShape: Shape<Situation> = object(
  { asOf: dayShape, facts: record(or(null, object({ value: or(null, factValue) }, besideValue))) },
  besideFacts,
) as Shape<Situation>;
