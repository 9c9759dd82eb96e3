import { type Issue, rawText } from "../core/issue.ts";
import type { Facts } from "../engine/facts.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Model, ModelTypes } from "../model/define.ts";
import { ModelError } from "../model/error.ts";
import type { FactSource, MappingOptions } from "./document.ts";
import type { RowIssueCode } from "./issue.ts";
import { lintMapping } from "./lint.ts";
import { createFactReader } from "./read-fact.ts";
import type { RowNotes } from "./read-field.ts";
import type { CheckedMapping, CheckedOptions } from "./source.ts";

/** What the compiler remembers of a matrix or a model. */
type TypesOf<M> = M extends Matrix<infer T> ? T : M extends Model<infer T> ? T : never;

declare const rows: unique symbol;

/**
 * A mapping: where each fact of a model comes from in rows of one kind. Facts that it leaves out stay unknown. Without `from` it is
 * JSON, to be stored and reviewed like the model.
 *
 * @example
 * ```ts
 * import type { FactMapping } from "opportunity-matrix";
 * import type { customerModel } from "opportunity-matrix/models";
 * type Account = { AnnualRevenue: number | null; Budget__c: string | null };
 * const mapping: FactMapping<typeof customerModel, Account> = {
 *   annualSpend: { field: "AnnualRevenue", unit: "thousands" },
 *   budget: { field: "Budget__c", values: { Yes: "approved", No: "none", Unclear: null } },
 * };
 * Object.keys(mapping).length; // => 2
 * ```
 */
export type FactMapping<M extends Matrix | Model, Row = object> = {
  readonly [F in keyof TypesOf<M>["facts"]]?: FactSource<TypesOf<M>["facts"][F], Row>;
} & {
  /** There only for the compiler: which rows the mapping is for. */
  readonly [rows]?: (row: Row) => void;
};

/** What a mapping reads from a row. */
export type MappedRow<T extends ModelTypes = ModelTypes> = {
  /** What is known, as `assess` takes it; what the row does not say is left out. */
  readonly facts: Facts<T>;
  /** What could not be read: `pointer` leads to the row's field, `params.fact` is the fact that is unknown because of it. */
  readonly issues: readonly Issue<RowIssueCode>[];
  /** The facts that have the mapping's default, because the row says nothing. */
  readonly defaulted: readonly string[];
};

/** Reads the facts of a row. Whatever the row is, nothing is thrown. */
export type FactMapper<T extends ModelTypes = ModelTypes, Row = object> = (row: Row) => MappedRow<T>;

/**
 * Makes the function that reads the facts of a model from rows of a CRM, a database or an interface. The mapping says for each fact
 * in which field it stands, in which unit, and what its values mean. Texts are read as people write them; what cannot be read
 * with certainty is an issue, and the fact unknown.
 *
 * @param matrix the compiled model; what it declares of its facts says what is expected
 * @param mapping where each fact comes from; without `from` it is JSON
 * @param options how the system writes that the rows come from
 * @throws {ModelError} where the mapping or an option is wrong: `issues` lists everything, with pointers into `{ mapping, options }`
 * @example
 * ```ts
 * import { compileModel, mapFacts } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const factsOf = mapFacts(compileModel(customerModel), {
 *   annualSpend: { field: ["account", "spend"], unit: "万" },
 *   growth: { field: "growth", unit: "fraction", grade: "stated" },
 *   champion: { field: "champion", values: { yes: "champion", no: "none" }, otherwise: "none" },
 * });
 * const { facts, issues, defaulted } = factsOf({ account: { spend: "1,200" }, growth: 0.07 });
 * facts.annualSpend; // => 12000000
 * facts.growth; // => { value: 7, grade: "stated" }
 * facts.champion; // => { value: "none", grade: "assumed" }
 * [issues.length, defaulted]; // => [0, ["champion"]]
 * ```
 */
export function mapFacts<M extends Matrix, Row = object>(
  matrix: M,
  mapping: FactMapping<NoInfer<M>, Row>,
  options: MappingOptions<NoInfer<Row>> = {},
): FactMapper<TypesOf<M>, Row> {
  const { plan } = matrix;
  const findings = lintMapping(plan, mapping, options);
  if (findings.length > 0) throw new ModelError(findings, "mappingText");

  const none = Object.freeze([]);
  const notes: RowNotes = { issues: null, defaulted: null };
  const sources = mapping as CheckedMapping;
  // In the order of the model, so that the order of the mapping changes nothing.
  const readers = plan.facts.flatMap((fact) => {
    const source = Object.hasOwn(sources, fact.id) ? sources[fact.id] : undefined;
    return source === undefined ? [] : [createFactReader(fact, source, options as CheckedOptions, notes)];
  });

  return ((row: unknown) => {
    // Reading a field may run code that maps another row: what is noted of the outer one is kept.
    const { issues: outerIssues, defaulted: outerDefaulted } = notes;
    notes.issues = null;
    notes.defaulted = null;
    const facts: Record<string, unknown> = {};
    const isRow =
      typeof row === "object" && row !== null && (Array.isArray(row) || !(Symbol.iterator in row));
    if (isRow) for (const read of readers) read(row, facts);
    else notes.issues = [{ code: "row.type", pointer: "", params: { found: rawText(row) } }];
    const mapped = { facts, issues: notes.issues ?? none, defaulted: notes.defaulted ?? none };
    notes.issues = outerIssues;
    notes.defaulted = outerDefaulted;
    return mapped;
  }) as FactMapper<TypesOf<M>, Row>;
}
