import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { checkFile } from "opportunity-matrix/domain";
import {
  customerFileJsonSchema,
  customerFileSchema,
  interactionSchema,
  salesProcessSchema,
} from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { everyField } from "./customer-files.ts";

/** Every place in a value at which something may be written in instead. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.keys(value).flatMap((key) => places((value as Record<string, unknown>)[key], [...path, key])),
  ];
}

function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}

describe("the schema of a customer's file", () => {
  it("takes a file with every field, which agrees with itself", () => {
    expect(customerFileSchema.parse(everyField)).toEqual(everyField);
    expect(checkFile(everyField)).toEqual([]);
  });

  it("refuses nonsense at every single place", () => {
    const nonsense = (): void => {};
    const all = places(everyField);
    expect(all.length).toBeGreaterThan(300);
    const taken = all.filter(
      (path) => customerFileSchema.safeParse(replaced(everyField, path, nonsense)).success,
    );
    expect(taken).toEqual([]);
  });

  it("refuses a key that it does not know in every object but those keyed by ids", () => {
    const objects = places(everyField).filter((path) => {
      const value = path.reduce<unknown>(
        (here, step) => (here as Record<string | number, unknown>)[step],
        everyField,
      );
      return typeof value === "object" && value !== null && !Array.isArray(value);
    });
    const taken = objects.filter(
      (path) => customerFileSchema.safeParse(replaced(everyField, [...path, "surprise"], "x")).success,
    );
    // A label has a text per locale, whatever the locale.
    const labels = ["name", "title", "text", "label"];
    expect(taken.filter((path) => !labels.includes(String(path.at(-1))))).toEqual([]);
  });

  it("says the same as JSON Schema in both drafts, but for days that no calendar has", () => {
    const judges = [
      new Ajv2020({ strict: true, strictTypes: false }).compile(customerFileJsonSchema()),
      new Ajv({ strict: true, strictTypes: false }).compile(customerFileJsonSchema({ target: "draft-07" })),
    ];
    for (const judge of judges) expect(judge(everyField)).toBe(true);
    const changed = places(everyField).flatMap((path) =>
      ["?", -99, {}].map((by) => replaced(everyField, path, by)),
    );
    for (const file of changed) {
      const { success } = customerFileSchema.safeParse(file);
      for (const judge of judges) expect(judge(file), JSON.stringify(file)).toBe(success);
    }
  });

  it("checks interactions and the process by themselves", () => {
    expect(interactionSchema.safeParse({ day: "2026-02-30", people: [], kind: "visit" }).success).toBe(false);
    expect(interactionSchema.safeParse({ day: "2026-02-28", people: [], kind: "visit" }).success).toBe(true);
    expect(
      salesProcessSchema.safeParse({ id: "p", stages: [{ id: "s", label: "S", outcomes: [] }] }).success,
    ).toBe(true);
    expect(salesProcessSchema.safeParse({ id: "p" }).success).toBe(false);
  });
});
