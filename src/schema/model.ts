import * as z from "zod";
import { GRADES } from "../core/fact.ts";
import type { Axis, Dimension, ModelDocument } from "../model/document.ts";
import { LIFE_STATUSES } from "../model/life.ts";
import { modelShape } from "../model/shapes.ts";
import { stockScales } from "../scales/stock.ts";
import { checked } from "./checked.ts";
import { conditionSchema } from "./condition.ts";
import { factSchema } from "./fact.ts";
import { label, note } from "./label.ts";
import { locked } from "./locked.ts";
import { scaleSchema } from "./scale.ts";
import { pair, points, share, text } from "./values.ts";

const weight = z
  .number()
  .gt(0)
  .max(1e9)
  .describe("Above 0, at most six decimals; only the proportion to the others of the axis or group matters.");

const dimension = locked<Dimension>()(
  z.strictObject({
    id: text.describe("Unique on its axis."),
    fact: z.exactOptional(text).describe("The fact that it reads; the dimension's own id where left out."),
    label,
    weight,
    scale: scaleSchema,
    unknown: z
      .exactOptional(
        z.union([
          z.literal("redistribute"),
          z.strictObject({ assume: points.describe("Points, 0 to 100, at most six decimals.") }),
        ]),
      )
      .describe(
        'What it counts as while unknown: points, or nothing, so that its weight goes to the others ("redistribute", where left out).',
      ),
    note,
  }),
).meta({
  id: "OpportunityMatrixDimension",
  description: "A weighted criterion on one axis: it reads one fact through one scale.",
});

const group = z
  .strictObject({
    id: text.describe("Unique on its axis, among dimensions and groups."),
    label,
    weight,
    dimensions: z.array(dimension).min(1),
    note,
  })
  .describe("Dimensions that share one weight.");

const axis = locked<Axis>()(
  z.strictObject({
    id: text,
    label,
    bands: z
      .array(
        z.strictObject({
          id: text.describe("Unique on its axis, without a /."),
          label,
          from: points.describe(
            "Points, 0 to 100, at most six decimals; 0 for the first band, then ascending.",
          ),
        }),
      )
      .min(1)
      .describe("The half-open parts of the axis: each reaches to the beginning of the next."),
    dimensions: z.array(z.union([dimension, group])).min(1),
    aggregation: z
      .exactOptional(z.enum(["weightedSum", "minimum"]))
      .describe('"weightedSum" where left out; with "minimum" the weakest dimension decides.'),
    note,
  }),
).meta({ id: "OpportunityMatrixAxis", description: "One of the two axes, 0 to 100 points." });

const limit = z.strictObject({
  axis: text.describe("The id of an axis."),
  band: text.describe("The id of a band of that axis."),
});

const gate = z.strictObject({
  id: text.describe("Unique among the gates."),
  label,
  when: conditionSchema,
  then: z.union([
    z.strictObject({ exclude: z.literal(true) }).describe("The customer gets no cell."),
    z.strictObject({ cap: limit }).describe("The axis cannot rise above the band."),
    z.strictObject({ floor: limit }).describe("The axis cannot fall below the band."),
  ]),
  note,
});

const cell = z.strictObject({
  label,
  tier: text.describe("A class of customers, such as A."),
  strategy: text.describe("The id of a strategy in a playbook."),
  note,
});

const grade = share.describe("Certainty, 0 to 1; a weaker grade never counts for more than a better one.");

const life = z.strictObject({
  status: z.enum(LIFE_STATUSES),
  by: z.exactOptional(text).describe("Who said so; required of an approved model."),
  on: z
    .exactOptional(text)
    .describe("The day on which it was said, YYYY-MM-DD; required of an approved model."),
  note,
});

const movement = z.strictObject({
  margin: z
    .exactOptional(z.number().gt(0).max(100))
    .describe("Points beyond an edge from which it counts as crossed, at most six decimals."),
  snapshots: z
    .exactOptional(z.number().min(2).max(1000).refine(Number.isInteger).meta({ type: "integer" }))
    .describe("Snapshots beyond an edge, one after the other, from which it counts as crossed."),
  note,
});

const form = locked<ModelDocument>()(
  z.strictObject({
    format: z.literal(1).describe("The version of this format."),
    id: text,
    version: text.describe("The version of the model, free text such as 1.0.0."),
    label,
    facts: z.record(text, factSchema).describe("Every fact that the model reads, by name."),
    axes: pair(axis, axis).describe("The x axis, then the y axis."),
    gates: z.exactOptional(z.array(gate)).describe("Rules that no score can buy off; none where left out."),
    cells: z.record(z.string(), cell).describe("Every cell, keyed xBand/yBand."),
    grades: z
      .exactOptional(z.strictObject({ verified: grade, stated: grade, assumed: grade }))
      .describe("Certainty by grade, 0 to 1; verified 1, stated 0.8 and assumed 0.5 where left out."),
    plainGrade: z
      .exactOptional(z.enum(GRADES))
      .describe('The grade of a fact that has none; "verified" where left out.'),
    minimumCoverage: z
      .exactOptional(share)
      .describe("The coverage of an axis, 0 to 1, below which a customer is unplaced; 0 where left out."),
    life: z
      .exactOptional(life)
      .describe(
        "Whether the model is in force, by whose word and since when; nothing is assumed where left out.",
      ),
    movement: z
      .exactOptional(movement)
      .describe(
        "When another cell counts as a move: by the margin or the snapshots, whichever comes first; at once where left out.",
      ),
    note,
  }),
);

/**
 * The zod schema of a model document. It is a Standard Schema and turns into JSON Schema, so tool registries and form
 * libraries take it as it is. It checks the form; what the parts of a model say about each other is checked by
 * {@link parseModel} and `compileModel`. A scale of a kind that the stock lacks passes with any parameters.
 *
 * It never throws and never copies: what it gives is the very value that it was given. An issue's `params` hold the
 * finding with its code and JSON pointer.
 *
 * @example
 * ```ts
 * import { customerModel } from "opportunity-matrix/models";
 * import { modelSchema } from "opportunity-matrix/schema";
 * modelSchema.safeParse(customerModel).success; // => true
 * modelSchema.safeParse({ ...customerModel, format: 2 }).error?.issues[0]?.message; // => "2 is not one of 1."
 * ```
 */
export const modelSchema: z.ZodType<ModelDocument, ModelDocument> = checked(
  form,
  modelShape(stockScales),
).meta({
  title: "Opportunity matrix model",
  description:
    "Which facts are known about a customer, how they become two scores, which band of which axis lies where, and what each cell means.",
});
