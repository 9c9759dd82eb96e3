// Documents from outside: zod schemas, parsing and JSON Schema. The only room that needs zod.
export { customerSchema } from "./customer.ts";
export { customerFileSchema, interactionSchema, salesProcessSchema } from "./customer-file.ts";
export { moneySchema, ratesSchema } from "./file-parts.ts";
export { formSchema } from "./form.ts";
export {
  customerFileJsonSchema,
  formJsonSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  modelJsonSchema,
  pathJsonSchema,
  playbookJsonSchema,
  playRecordJsonSchema,
  situationJsonSchema,
} from "./json-schema.ts";
export { modelSchema } from "./model.ts";
export { opportunitySchema } from "./opportunity.ts";
export { parseForm, parseModel, parsePath, parsePlaybook } from "./parse.ts";
export { type FormIssue, parseCustomerFile } from "./parse-customer-file.ts";
export { type ParsedSituation, parseSituation, type SituationDeclarations } from "./parse-situation.ts";
export { pathSchema } from "./path.ts";
export { playRecordSchema } from "./play-record.ts";
export { playbookSchema } from "./playbook.ts";
export { situationSchema } from "./situation-document.ts";
export { stakeholderSchema } from "./stakeholder.ts";
