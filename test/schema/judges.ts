// Judges that know nothing of the library but its JSON Schemas, in both drafts.
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  formJsonSchema,
  type JsonSchema,
  modelJsonSchema,
  pathJsonSchema,
  playbookJsonSchema,
  playRecordJsonSchema,
  situationJsonSchema,
} from "opportunity-matrix/schema";

// Strict: an unknown keyword, a bad reference or a type left open throws.
const options = { strict: true } as const;

const drafts = [
  { target: "draft-2020-12", ajv: new Ajv2020(options), definitions: "$defs" },
  { target: "draft-07", ajv: new Ajv(options), definitions: "definitions" },
] as const;

const schemas = {
  Model: modelJsonSchema,
  Playbook: playbookJsonSchema,
  Path: pathJsonSchema,
  PlayRecord: playRecordJsonSchema,
  Form: formJsonSchema,
  Situation: situationJsonSchema,
} as const;

for (const { target, ajv } of drafts)
  for (const write of Object.values(schemas)) ajv.addSchema(write({ target }));

function judgesOf(refOf: (definitions: string) => string): ValidateFunction[] {
  return drafts.map(({ ajv, definitions }) => ajv.compile({ $ref: refOf(definitions) }));
}

/** What both drafts say about a value; null where they disagree. */
function verdict(judges: readonly ValidateFunction[], value: unknown): boolean | null {
  const [first, ...others] = judges.map((judge) => judge(value));
  return others.every((other) => other === first) ? (first ?? null) : null;
}

/** Whether the JSON Schema of a whole document accepts a value. */
export function documentJudge(name: keyof typeof schemas): (value: unknown) => boolean | null {
  const id = (schemas[name]() as JsonSchema & { readonly $id: string }).$id;
  const judges = judgesOf(() => id);
  return (value) => verdict(judges, value);
}

const ofPlaybooks: ReadonlySet<string> = new Set(["Strategy", "Play", "SituationCondition"]);

/** Whether a definition inside the JSON Schema of a model or a playbook accepts a value. */
export function partJudge(part: string): (value: unknown) => boolean | null {
  const write = ofPlaybooks.has(part) ? playbookJsonSchema : modelJsonSchema;
  const id = (write() as JsonSchema & { readonly $id: string }).$id;
  const judges = judgesOf((definitions) => `${id}#/${definitions}/OpportunityMatrix${part}`);
  return (value) => verdict(judges, value);
}
