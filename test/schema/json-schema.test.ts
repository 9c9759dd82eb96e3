import {
  formJsonSchema,
  modelJsonSchema,
  modelSchema,
  pathJsonSchema,
  playbookJsonSchema,
  playRecordJsonSchema,
  situationJsonSchema,
} from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const drafts = ["draft-2020-12", "draft-07"] as const;

/** Every subschema, with its place. */
function schemasIn(
  value: unknown,
  place = "",
): (readonly [place: string, schema: Record<string, unknown>])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => schemasIn(part, `${place}/${key}`));
  return Array.isArray(value) ? inner : [[place, value as Record<string, unknown>], ...inner];
}

describe.each([
  ["model", modelJsonSchema, "Opportunity matrix model"],
  ["playbook", playbookJsonSchema, "Opportunity matrix playbook"],
  ["path", pathJsonSchema, "Opportunity matrix path"],
  ["play-record", playRecordJsonSchema, "Opportunity matrix play record"],
  ["form", formJsonSchema, "Opportunity matrix form"],
  ["situation", situationJsonSchema, "Opportunity matrix situation"],
] as const)("the JSON Schema of a %s", (name, write, title) => {
  it("says which draft it is, what it is called and what it is for", () => {
    expect(write()).toEqual(write({ target: "draft-2020-12" }));
    expect(write().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(write({ target: "draft-07" }).$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(Object.keys(write()).slice(0, 2)).toEqual(["$schema", "$id"]);
    expect(write()).toMatchObject({ $id: `urn:opportunity-matrix:${name}:1`, title, type: "object" });
    expect(write().description).toMatch(/\.$/);
  });

  it.each(drafts)("is plain JSON in %s", (target) => {
    const schema = write({ target });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it.each(drafts)("describes every number with its unit or range in %s", (target) => {
    const numbers = schemasIn(write({ target })).filter(
      ([place, { type }]) => (type === "number" || type === "integer") && !/\/anyOf\/\d+$/.test(place),
    );
    // The one number of a situation is the value of a fact, whose unit stands where the fact is declared.
    expect(numbers.length > 0).toBe(name !== "situation");
    expect(numbers.filter(([, { description }]) => typeof description !== "string")).toEqual([]);
  });

  it.each(drafts)("refuses unknown keys of every object with named fields in %s", (target) => {
    const open = schemasIn(write({ target })).filter(
      ([, { type, properties, additionalProperties }]) =>
        type === "object" && properties !== undefined && additionalProperties !== false,
    );
    // A scale of one's own is the one thing that has keys of its own.
    expect(open).toHaveLength(name === "model" ? 1 : 0);
  });
});

it("works inside a larger schema, as a tool registry builds it", () => {
  const tool = z.toJSONSchema(z.object({ model: modelSchema }), { io: "input" });
  expect(tool.properties?.model).toMatchObject({ title: "Opportunity matrix model", type: "object" });
  expect(JSON.stringify(tool)).not.toContain('"$id"');
  expect(Object.keys(tool.$defs ?? {})).toContain("OpportunityMatrixCondition");
});
