// Documents from outside: zod schemas, parsing and JSON Schema. The only room that needs zod.
export {
  type JsonSchema,
  type JsonSchemaOptions,
  modelJsonSchema,
  playbookJsonSchema,
} from "./json-schema.ts";
export { modelSchema } from "./model.ts";
export { parseModel, parsePlaybook } from "./parse.ts";
export { playbookSchema } from "./playbook.ts";
