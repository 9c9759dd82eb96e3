import * as z from "zod";
import type { Label } from "../core/label.ts";
import { locked } from "./locked.ts";
import { text } from "./values.ts";

/** The schema of a text for people. */
export const labelSchema = locked<Label>()(z.union([text, z.record(z.string(), text)])).meta({
  id: "OpportunityMatrixLabel",
  description:
    'A text for people: one string for every language, or one text per locale, such as { "en": "Growth", "zh-CN": "增长" }.',
});

/** An optional label of something. */
export const label = z
  .exactOptional(labelSchema)
  .describe("The name that people see; the id where left out.");

/** An optional note on something. */
export const note = z
  .exactOptional(labelSchema)
  .describe("For readers: where this comes from, or why it is so. Not used by the engine.");
