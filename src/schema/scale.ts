import * as z from "zod";
import type { ScaleDocument } from "../model/document.ts";
import { stockScales } from "../scales/stock.ts";
import { labelSchema } from "./label.ts";
import { locked } from "./locked.ts";
import { pair, points, text } from "./values.ts";

const pointsHere = points.describe("Points, 0 to 100, at most six decimals.");

const knots = z.array(pair(z.number().describe("The fact's value, in its unit; ascending."), pointsHere));

const stock = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("linear"),
      from: z.number().describe("The value that gives 0 points, in the fact's unit."),
      to: z.number().describe("The value that gives 100 points; below from where less is better."),
    })
    .describe("A straight line on a number, flat beyond both ends."),
  z
    .strictObject({ kind: z.literal("piecewise"), points: knots.min(2).describe("Knots [value, points].") })
    .describe("Straight lines through knots on a number, flat beyond both ends."),
  z
    .strictObject({
      kind: z.literal("steps"),
      below: points.describe("Points under the first edge, 0 to 100."),
      steps: knots.min(1).describe("Steps [edge, points]: the points from the edge on."),
    })
    .describe("Half-open steps on a number."),
  z
    .strictObject({
      kind: z.literal("levels"),
      levels: z
        .array(
          z.strictObject({
            level: z.number().describe("The value of the fact at this level."),
            points: pointsHere,
            text: labelSchema.describe("What one observes at this level."),
          }),
        )
        .min(1),
    })
    .describe("A behaviourally anchored rating: the number is one of the levels."),
  z
    .strictObject({
      kind: z.literal("categories"),
      categories: z
        .array(z.strictObject({ option: text.describe("An option of the fact."), points: pointsHere }))
        .min(1),
      otherwise: z
        .exactOptional(points)
        .describe("Points, 0 to 100, of the options that are not named; else every option is."),
    })
    .describe("Points for each option of a choice."),
  z
    .strictObject({ kind: z.literal("flag"), yes: pointsHere, no: pointsHere })
    .describe("Points for yes and for no."),
  z
    .strictObject({
      kind: z.literal("decay"),
      halvesAtDays: z.number().gt(0).describe("Days, above 0, after which 50 points are left."),
    })
    .describe("Points that fade with the age of a day: 100 on the day itself."),
  z
    .strictObject({
      kind: z.literal("age"),
      points: z
        .array(pair(z.number().min(0).describe("Days, at least 0; ascending."), pointsHere))
        .min(2)
        .describe("Knots [days, points]."),
    })
    .describe("Straight lines through knots on the age of a day, flat beyond both ends."),
]);

const plugin = z
  .looseObject({ kind: z.string().meta({ not: { enum: stockScales.map(({ kind }) => kind) } }) })
  .describe("A scale of one's own, which is passed to compileModel and checks its parameters itself.");

/** The schema of a scale in a model. A kind that the stock lacks passes with any parameters. */
export const scaleSchema = locked<ScaleDocument>()(z.union([stock, plugin])).meta({
  id: "OpportunityMatrixScale",
  description: "How the value of a fact becomes 0 to 100 points.",
});
