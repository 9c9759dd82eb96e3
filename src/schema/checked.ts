import * as z from "zod";
import { checkShape, type Shape } from "../core/shape.ts";
import { checkBounds } from "../model/bounds.ts";
import type { Finding } from "../model/finding.ts";
import { findingText } from "../model/finding-text.ts";

/** The way to what a finding points at, as zod and Standard Schema write it: numbers for places in a list. */
function pathOf({ pointer }: Finding, document: unknown): (string | number)[] {
  let here = document;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const key = step.replace(/~1/g, "/").replace(/~0/g, "~");
      const at = Array.isArray(here) ? Number(key) : key;
      here = (here as Record<string | number, unknown>)[at];
      return at;
    });
}

function findingsOf(document: unknown, shape: Shape): readonly Finding[] {
  const findings: Finding[] = checkBounds(document);
  if (findings.length === 0) checkShape(document, shape, "", (finding) => void findings.push(finding));
  return findings;
}

type Checked = z.ZodLazy & {
  readonly _zod: { readonly def: z.core.$ZodLazyDef & { readonly shape: Shape } };
};

const CheckedSchema = z.core.$constructor<Checked>("OpportunityMatrixDocument", (schema, def) => {
  z.ZodLazy.init(schema, def);
  schema._zod.parse = (payload) => {
    const input = payload.value;
    for (const finding of findingsOf(input, def.shape)) {
      payload.issues.push({
        code: "custom",
        path: pathOf(finding, input),
        message: findingText(finding, "en"),
        params: { ...finding },
        input,
        inst: schema,
      });
    }
    return payload;
  };
});

/**
 * A schema that describes itself (JSON Schema, types) by a zod schema and validates by the check that `compileModel`
 * makes. Zod's own parsing is not used, because it copies, and the copy lacks keys called `__proto__`, whose values it
 * does not look at either; because it knows no bound on depth; and because of a wrong part of a union it says only
 * "Invalid input". What it would accept is the same: a property test holds the JSON Schema against the check.
 */
export function checked<Document>(
  form: z.ZodType<Document, Document>,
  shape: Shape,
): z.ZodType<Document, Document> {
  const schema: z.ZodType = new CheckedSchema({ type: "lazy", getter: () => form, shape });
  return schema as z.ZodType<Document, Document>;
}
