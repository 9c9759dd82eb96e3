import type { Model, ModelDocument, Playbook, PlaybookDocument, Situation } from "opportunity-matrix";
import type {
  Customer,
  CustomerFile,
  Interaction,
  Opportunity,
  Stakeholder,
} from "opportunity-matrix/domain";
import type { PathDocument, PlayRecord } from "opportunity-matrix/planning";
import {
  type customerFileSchema,
  type customerSchema,
  type interactionSchema,
  type modelSchema,
  type opportunitySchema,
  parseModel,
  parsePath,
  parsePlaybook,
  type pathSchema,
  type playbookSchema,
  type playRecordSchema,
  type situationSchema,
  type stakeholderSchema,
} from "opportunity-matrix/schema";
import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { locked } from "../../src/schema/locked.ts";

/** Sensitive to optional and to readonly, which mutual assignability is not. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

it("a schema takes and gives exactly the document", () => {
  expectTypeOf<Same<z.output<typeof modelSchema>, ModelDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof modelSchema>, ModelDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.output<typeof playbookSchema>, PlaybookDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof playbookSchema>, PlaybookDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.output<typeof pathSchema>, PathDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof pathSchema>, PathDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.output<typeof playRecordSchema>, PlayRecord>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof playRecordSchema>, PlayRecord>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.output<typeof situationSchema>, Situation>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof situationSchema>, Situation>>().toEqualTypeOf<true>();
});

it("what is parsed has the types of what is defined", () => {
  expectTypeOf(parseModel).returns.toEqualTypeOf<Model>();
  expectTypeOf(parsePlaybook).returns.toEqualTypeOf<Playbook>();
  expectTypeOf(parsePath).returns.toEqualTypeOf<PathDocument>();
  expectTypeOf(parseModel).parameter(0).toBeUnknown();
});

// Each schema inside is tied to its hand-written type by `locked` where it is defined: this is what the lock refuses.
describe("the lock", () => {
  type Thing = {
    readonly id: string;
    readonly size?: number;
    readonly parts: readonly { readonly name: string }[];
  };
  const parts = z.array(z.strictObject({ name: z.string() }));
  const size = z.exactOptional(z.number());
  const lock = locked<Thing>();

  it("opens for the same fields, in any order", () => {
    expectTypeOf(lock(z.strictObject({ parts, size, id: z.string() }))).toEqualTypeOf<
      z.ZodType<Thing, Thing>
    >();
  });

  it("sees intersections, unions, tuples and open objects as what they come to", () => {
    locked<
      ({ readonly a: string } & { readonly b?: number }) | { readonly c: readonly [x: number, y: string] }
    >()(
      z.union([
        z.strictObject({ a: z.string(), b: z.exactOptional(z.number()) }),
        z.strictObject({ c: z.tuple([z.number(), z.string()]) }),
      ]),
    );
    locked<{ readonly kind: string; readonly [key: string]: unknown }>()(z.looseObject({ kind: z.string() }));
  });

  it("refuses a forgotten optional field", () => {
    // @ts-expect-error [ts2554] - The schema lacks `size`, though what it gives could be assigned to the document.
    lock(z.strictObject({ id: z.string(), parts }));
  });

  it("refuses a field too many", () => {
    // @ts-expect-error [ts2554] - The document has no `colour`.
    lock(z.strictObject({ id: z.string(), size, parts, colour: z.exactOptional(z.string()) }));
  });

  it("refuses undefined for a field that may only be left out", () => {
    // @ts-expect-error [ts2554] - `z.optional` takes undefined, `?:` does not.
    lock(z.strictObject({ id: z.string(), size: z.optional(z.number()), parts }));
  });

  it("refuses a required field that the document may leave out", () => {
    // @ts-expect-error [ts2554] - The document's `size` is optional.
    lock(z.strictObject({ id: z.string(), size: z.number(), parts }));
  });

  it("refuses another type, narrower or wider", () => {
    // @ts-expect-error [ts2554] - A literal is narrower than the document's string.
    lock(z.strictObject({ id: z.literal("a"), size, parts }));
    // @ts-expect-error [ts2554] - The document's id is never null.
    lock(z.strictObject({ id: z.nullable(z.string()), size, parts }));
    // @ts-expect-error [ts2554] - A part lacks nothing but has a field too many.
    lock(
      z.strictObject({
        id: z.string(),
        size,
        parts: z.array(z.strictObject({ name: z.string(), no: z.number() })),
      }),
    );
  });

  it("refuses an input that differs from the output", () => {
    // @ts-expect-error [ts2554] - The id may be left out of the input.
    lock(z.strictObject({ id: z.string().default("a"), size, parts }));
  });

  it("refuses a document type that can be written to", () => {
    // @ts-expect-error [ts2554] - The document's id is not readonly.
    locked<{ id: string }>()(z.strictObject({ id: z.string() }));
  });
});

it("a customer's file has a schema for exactly its documents", () => {
  expectTypeOf<Same<z.output<typeof customerFileSchema>, CustomerFile>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.output<typeof customerSchema>, Customer>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof stakeholderSchema>, Stakeholder>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof opportunitySchema>, Opportunity>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.output<typeof interactionSchema>, Interaction>>().toEqualTypeOf<true>();
});
