import { type Day, dayNumber } from "./day.ts";
import { picked, type Shape, text } from "./shape.ts";

/** The form of a day: the text of a real calendar day, `YYYY-MM-DD`. */
export const dayShape: Shape<Day> = picked("day", (raw) =>
  typeof raw === "string" && !Number.isNaN(dayNumber(raw)) ? text() : undefined,
);
