// What a compiled model takes and gives.
import { Readable } from "node:stream";
import { type Assessment, compileModel, explain, type ModelDocument, recommend } from "opportunity-matrix";
import { nineBoxModel } from "opportunity-matrix/models";
import { describe, expectTypeOf, it } from "vitest";
import { model, playbook, shortPlaybook } from "./models.ts";

const matrix = compileModel(model);
const result = matrix.assess({ spend: 1 }, { asOf: "2026-11-23" });

describe("assess", () => {
  it("takes plain and graded facts of the right types, and what is unknown", () => {
    matrix.assess({});
    matrix.assess({ spend: 5, budget: "planned", vip: false, since: "2026-01-01" });
    matrix.assess({
      spend: null,
      vip: undefined,
      budget: { value: "none", asOf: "2026-01-01", grade: "stated" },
    });
    matrix.place({ spend: { value: null, grade: null } });
  });

  it("does not take a misspelt fact", () => {
    // @ts-expect-error [ts2561] - "spent" is not declared
    matrix.assess({ spent: 5 });
    // @ts-expect-error [ts2353] - "extra" is not declared
    matrix.place({ spend: 5, extra: 1 });
  });

  it("does not take a value of another type", () => {
    // @ts-expect-error [ts2322] - a number, not a text
    matrix.assess({ spend: "5" });
    // @ts-expect-error [ts2322] - "huge" is no option
    matrix.assess({ budget: "huge" });
    // @ts-expect-error [ts2322] - "huge" is no option
    matrix.assess({ budget: { value: "huge" } });
    // @ts-expect-error [ts2322] - a flag, not a number
    matrix.assess({ vip: 1 });
    // @ts-expect-error [ts2322] - "sure" is no grade
    matrix.assess({ vip: { value: true, grade: "sure" } });
  });
});

describe("assessAll", () => {
  it("takes rows as databases give them: any text for a choice, further keys", () => {
    const rows = [{ id: 7, spend: 5, budget: "as typed", name: "ACME" }];
    for (const one of matrix.assessAll(rows, { asOf: (row) => row.name })) {
      expectTypeOf(one.row).toEqualTypeOf<{ id: number; spend: number; budget: string; name: string }>();
      expectTypeOf(one.axes.potential.score).toEqualTypeOf<number | null>();
    }
  });

  it("takes rows of an interface, with keys of any type, and a grade as any text", () => {
    interface Row {
      id: number;
      spend: number | null;
      vip: { value: boolean; grade: string; asOf: string | null };
      tags: string[];
      created: Date;
    }
    const rows: Row[] = [];
    expectTypeOf([...matrix.assessAll(rows)][0]?.row).toEqualTypeOf<Row | undefined>();
    const fromJson = compileModel({} as ModelDocument);
    expectTypeOf([...fromJson.assessAll(rows)][0]?.row).toEqualTypeOf<Row | undefined>();
    fromJson.assessAll([{ spend: "5", tags: ["a"], created: new Date(0) }], { asOf: (row) => row.spend });
  });

  it("does not take a text for a number, nor what is no object", () => {
    // @ts-expect-error [ts2345] - a number, not a text
    matrix.assessAll([{ spend: "5" }]);
    // @ts-expect-error [ts2345] - a number is no row
    compileModel({} as ModelDocument).assessAll([5]);
    // @ts-expect-error [ts2345] - a grade is a text
    matrix.assessAll([{ spend: { value: 5, grade: 1 } }]);
  });
});

describe("assessStream", () => {
  type Row = { id: number; spend: number; budget: string };

  it("takes rows one by one or in chunks, and gives each result its row", async () => {
    const rows: Row[] = [];
    const options = { asOf: (row: Row) => String(row.id), signal: new AbortController().signal };
    for await (const one of matrix.assessStream(Readable.from(rows) as AsyncIterable<Row>, options)) {
      expectTypeOf(one.row).toEqualTypeOf<Row>();
      expectTypeOf(one.axes.potential.score).toEqualTypeOf<number | null>();
    }
    for await (const one of matrix.assessStream(new ReadableStream<Row[]>())) {
      expectTypeOf(one.row).toEqualTypeOf<Row>();
    }
    for await (const one of matrix.assessStream([rows, rows])) expectTypeOf(one.row).toEqualTypeOf<Row>();
    for await (const one of matrix.assessStream(rows)) expectTypeOf(one.row).toEqualTypeOf<Row>();
    for await (const one of compileModel({} as ModelDocument).assessStream([rows])) {
      expectTypeOf(one.row).toEqualTypeOf<Row>();
    }
  });

  it("does not take a text for a number, nor a source that nobody awaited", () => {
    // @ts-expect-error [ts2345] - a number, not a text
    matrix.assessStream([[{ spend: "5" }]]);
    // @ts-expect-error [ts2345] - a promise of rows is no source
    matrix.assessStream(Promise.resolve([{ spend: 5 }]));
    // @ts-expect-error [ts2322] - a signal is none of our own making
    matrix.assessStream([{ spend: 5 }], { signal: new AbortController() });
  });
});

describe("the result", () => {
  it("has a cell only once its status is known", () => {
    // @ts-expect-error [ts18047] - there may be no cell
    result.cell.id;
    if (result.status === "placed") {
      expectTypeOf(result.cell.id).toEqualTypeOf<"low/low" | "low/high" | "high/low" | "high/high">();
      expectTypeOf(result.cell.strategy).toEqualTypeOf<"leave" | "keep" | "raise">();
    } else expectTypeOf(result.cell).toEqualTypeOf<null>();
    // @ts-expect-error [ts2367] - there is no such status
    result.status === "open";
  });

  it("knows its axes and cells", () => {
    expectTypeOf(result.possibleCells[0]).toEqualTypeOf<
      "low/low" | "low/high" | "high/low" | "high/high" | undefined
    >();
    // @ts-expect-error [ts2551] - the axis is called "potential"
    result.axes.potentail;
  });

  it("cannot be written to", () => {
    // @ts-expect-error [ts2540] - a result is read only
    result.settled = true;
  });

  it("of a model from JSON has any names", () => {
    const any = compileModel({} as ModelDocument).assess({ whatever: "text", count: 1 });
    expectTypeOf(any).toEqualTypeOf<Assessment>();
    expectTypeOf(any.axes.anything?.score).toEqualTypeOf<number | null | undefined>();
  });
});

describe("explain and recommend", () => {
  it("take a specific result as well as a general one", () => {
    expectTypeOf(explain(result, { locale: "en" })).toEqualTypeOf<string>();
    expectTypeOf(explain({} as Assessment, { locale: "zh-CN", format: "markdown" })).toEqualTypeOf<string>();
    // @ts-expect-error [ts2322] - there is no such locale
    explain(result, { locale: "fr" });
  });

  it("know the strategies of the model", () => {
    const { strategyId } = recommend(result, playbook);
    expectTypeOf(strategyId).toEqualTypeOf<"leave" | "keep" | "raise" | null>();
  });

  it("do not take a playbook that lacks a strategy of the model", () => {
    // @ts-expect-error [ts2379] - "raise" is missing
    recommend(result, shortPlaybook);
  });
});

describe("placeAll and placeColumns", () => {
  it("take rows of a database, and columns of the facts' types", () => {
    const placed = matrix.placeAll([{ id: 7, spend: 5, budget: "as typed" }], {
      asOf: "2026-11-23",
      bounds: true,
    });
    expectTypeOf(placed.axes.potential.score).toEqualTypeOf<Float64Array>();
    expectTypeOf(placed.axes.potential.low).toEqualTypeOf<Float64Array | undefined>();
    matrix.placeColumns(
      {
        spend: new Float64Array(1),
        budget: { codes: new Int8Array(1), options: ["none", null] },
        vip: { values: [true], asOf: ["2026-01-01"], grade: ["stated"] },
        since: new Float64Array(1),
      },
      { length: 1, asOf: "2026-11-23" },
    );
  });

  it("take a former result, of a model with the same axes", () => {
    const into = matrix.placeAll([{ spend: 5 }]);
    expectTypeOf(matrix.placeAll([{ spend: 6 }], { into })).toEqualTypeOf(into);
    matrix.placeColumns({ spend: [6] }, { length: 1, into });
    // @ts-expect-error [ts2322] - other axes
    compileModel(nineBoxModel).placeAll([], { into });
    // @ts-expect-error [ts2741] - no columns
    matrix.placeAll([], { into: { length: 1 } });
  });

  it("take no other column, and want to be told the length", () => {
    // @ts-expect-error [ts2561] - "spent" is not declared
    matrix.placeColumns({ spent: [5] }, { length: 1 });
    // @ts-expect-error [ts2322] - numbers are no codes
    matrix.placeColumns({ spend: { codes: new Int8Array(1), options: ["a"] } }, { length: 1 });
    // @ts-expect-error [ts2322] - options are no doubles
    matrix.placeColumns({ budget: new Float64Array(1) }, { length: 1 });
    // @ts-expect-error [ts2345] - no length
    matrix.placeColumns({}, { asOf: "2026-11-23" });
  });
});
