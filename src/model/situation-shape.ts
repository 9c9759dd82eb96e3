import { isRecord } from "../core/json.ts";
import { flag, list, listed, object, picked, type Shape, text } from "../core/shape.ts";
import { byKey, comparisonShapes, rangeShapes } from "./shapes.ts";
import { AXIS_NUMBERS, GATE_STATES, PLACE_STATES, type SituationCondition } from "./situation.ts";

/** A condition within a condition; the depth of the document was bounded before. */
const part: Shape<SituationCondition> = picked("condition", () => situationConditionShape);

/** The forms that an axis is asked in: its band, or bounds on one of its numbers. */
const axis = picked("condition", (raw) =>
  isRecord(raw) && Object.hasOwn(raw, "band")
    ? object({ axis: text(), band: list(text(), 1) })
    : object({ axis: text(), number: listed(...AXIS_NUMBERS) }, rangeShapes),
);

/** The form of a question about a place and a situation, by the key that tells its forms apart. */
export const situationConditionShape: Shape<SituationCondition> = byKey(
  "condition",
  {
    all: object({ all: list(part, 1) }),
    any: object({ any: list(part, 1) }),
    not: object({ not: part }),
    gap: object({ gap: text() }),
    gate: object({ gate: text(), is: listed(...GATE_STATES) }),
    axis,
    status: object({ status: listed(...PLACE_STATES) }),
    strategy: object({ strategy: list(text(), 1) }),
    known: object({ fact: text(), known: flag() }),
    ...comparisonShapes,
  },
  object({ fact: text() }, rangeShapes),
);
