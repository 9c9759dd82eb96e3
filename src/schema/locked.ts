import type * as z from "zod";

/** Whether two types are the same one: mutual assignability would miss a forgotten optional field and `readonly`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Primitive = string | number | boolean | null | undefined;

/** What a schema infers, made readonly as deep as the schema itself goes; documents inside it are readonly already. */
type Read<T> = unknown extends T
  ? T
  : T extends Primitive
    ? T
    : Same<Flat<T>, Readonly<Flat<T>>> extends true
      ? T
      : { readonly [K in keyof T]: Read<T[K]> };

/** A document type with its intersections written as one object. */
type Flat<T> = T extends Primitive ? T : { [K in keyof T]: T[K] };

/** Nothing where the schema takes and gives exactly the document; else a parameter that no call can fill. */
type Lock<Document, S extends z.ZodType> =
  Same<Read<z.output<S>>, Flat<Document>> extends true
    ? Same<Read<z.input<S>>, Flat<Document>> extends true
      ? []
      : [inputDiffers: never]
    : [outputDiffers: never];

/**
 * Ties a schema to the hand-written type of its document: a field too many, too few, optional on one side only or of
 * another type does not compile. What comes out has the document's own name as its type, which keeps the package's
 * types small and what an editor shows readable.
 */
export function locked<Document>() {
  return <S extends z.ZodType>(schema: S, ..._lock: Lock<Document, S>): z.ZodType<Document, Document> =>
    schema as unknown as z.ZodType<Document, Document>;
}
