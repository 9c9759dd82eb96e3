import * as z from "zod";
import { customerFileSchema } from "./customer-file.ts";
import { formSchema } from "./form.ts";
import { modelSchema } from "./model.ts";
import { pathSchema } from "./path.ts";
import { playRecordSchema } from "./play-record.ts";
import { playbookSchema } from "./playbook.ts";
import { situationSchema } from "./situation-document.ts";

/** A JSON Schema as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Which JSON Schema to write. */
export type JsonSchemaOptions = {
  /** The draft of the specification; `"draft-2020-12"` where left out. */
  readonly target?: "draft-2020-12" | "draft-07";
};

// Zod 4.3 leaves the name of a definition inside it as `id`, which was a keyword once and which validators refuse now.
const withoutId = ({ jsonSchema }: { readonly jsonSchema: { id?: string } }): void => {
  delete jsonSchema.id;
};

// The `$id` stands here and not in the schema's own metadata: inside a larger schema it would move what `#/$defs` means.
function jsonSchema(
  schema: z.ZodType,
  id: string,
  { target = "draft-2020-12" }: JsonSchemaOptions,
): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target, override: withoutId });
  return { $schema, $id: id, ...rest };
}

/**
 * The JSON Schema of a model document, with units and ranges in the descriptions: for editors, for services in other
 * languages, and for tools that are handed to a language model. It says what the form of a model is; that cells are
 * complete and names declared, only `parseModel` and `compileModel` check.
 *
 * @example
 * ```ts
 * import { modelJsonSchema } from "opportunity-matrix/schema";
 * modelJsonSchema().$schema; // => "https://json-schema.org/draft/2020-12/schema"
 * modelJsonSchema({ target: "draft-07" }).title; // => "Opportunity matrix model"
 * ```
 */
export function modelJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchema(modelSchema, "urn:opportunity-matrix:model:1", options);
}

/**
 * The JSON Schema of a playbook document.
 *
 * @example
 * ```ts
 * import { playbookJsonSchema } from "opportunity-matrix/schema";
 * playbookJsonSchema().required; // => ["format", "id", "version", "strategies", "unplaced", "excluded"]
 * ```
 */
export function playbookJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchema(playbookSchema, "urn:opportunity-matrix:playbook:1", options);
}

/**
 * The JSON Schema of a qualification form.
 *
 * @example
 * ```ts
 * import { formJsonSchema } from "opportunity-matrix/schema";
 * formJsonSchema().required; // => ["format", "id", "version", "label", "items"]
 * ```
 */
export function formJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchema(formSchema, "urn:opportunity-matrix:form:1", options);
}

/**
 * The JSON Schema of a customer's file.
 *
 * @example
 * ```ts
 * import { customerFileJsonSchema } from "opportunity-matrix/schema";
 * customerFileJsonSchema().required; // => ["customer"]
 * ```
 */
export function customerFileJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchema(customerFileSchema, "urn:opportunity-matrix:customer-file:1", options);
}

/**
 * The JSON Schema of a path document.
 *
 * @example
 * ```ts
 * import { pathJsonSchema } from "opportunity-matrix/schema";
 * pathJsonSchema().required; // => ["format", "id", "version", "label", "tracks"]
 * ```
 */
export function pathJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchema(pathSchema, "urn:opportunity-matrix:path:1", options);
}

/**
 * The JSON Schema of the record of a play.
 *
 * @example
 * ```ts
 * import { playRecordJsonSchema } from "opportunity-matrix/schema";
 * playRecordJsonSchema().title; // => "Opportunity matrix play record"
 * ```
 */
export function playRecordJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchema(playRecordSchema, "urn:opportunity-matrix:play-record:1", options);
}

/**
 * The JSON Schema of a situation.
 *
 * @example
 * ```ts
 * import { situationJsonSchema } from "opportunity-matrix/schema";
 * situationJsonSchema().required; // => ["asOf", "facts"]
 * ```
 */
export function situationJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchema(situationSchema, "urn:opportunity-matrix:situation:1", options);
}
