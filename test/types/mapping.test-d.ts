// What a mapping may say of a model and of the rows that it reads.
import {
  type Assessment,
  assessRows,
  compileModel,
  type FactMapping,
  type ModelDocument,
  mapFacts,
  profileFacts,
} from "opportunity-matrix";
import { describe, expectTypeOf, it } from "vitest";
import { model } from "./models.ts";

const matrix = compileModel(model);

type Account = {
  readonly Id: string;
  readonly Revenue: number | null;
  readonly "Dotted.key": string;
  readonly Owner: { readonly Name: string; readonly Role?: { readonly Level: number } | null } | null;
  readonly Tags: readonly string[];
  readonly Changed: Date;
  readonly Extra: unknown;
};

describe("the facts of a mapping", () => {
  it("are those of the model", () => {
    mapFacts(matrix, {
      spend: { field: "x" },
      budget: { field: ["a", 0, "b"] },
      vip: { field: "y" },
      since: { field: "z" },
    });
    // @ts-expect-error [ts2561] - "spent" is not declared
    mapFacts(matrix, { spent: { field: "x" } });
  });

  it("take the units that fit their type", () => {
    mapFacts(matrix, { spend: { field: "x", unit: "万" }, since: { field: "y", unit: "epochSeconds" } });
    // @ts-expect-error [ts2322] - there is no such unit
    mapFacts(matrix, { spend: { field: "x", unit: "miles" } });
    // @ts-expect-error [ts2322] - a number does not count from 1970
    mapFacts(matrix, { spend: { field: "x", unit: "epochSeconds" } });
    // @ts-expect-error [ts2322] - a day is not counted in thousands
    mapFacts(matrix, { since: { field: "x", unit: "thousands" } });
    // @ts-expect-error [ts2322] - a choice has no unit
    mapFacts(matrix, { budget: { field: "x", unit: "percent" } });
    // @ts-expect-error [ts2322] - a flag is no money
    mapFacts(matrix, { vip: { field: "x", currency: "CNY" } });
  });

  it("take values and defaults that they can have", () => {
    mapFacts(matrix, {
      budget: {
        field: "x",
        values: { 0: "none", 1: "planned", no: null },
        unlisted: "none",
        otherwise: "none",
      },
      vip: {
        field: "x",
        values: { YES: true },
        separator: ";",
        otherwise: { value: false, grade: "stated" },
      },
    });
    // @ts-expect-error [ts2322] - "huge" is no option
    mapFacts(matrix, { budget: { field: "x", values: { 2: "huge" } } });
    // @ts-expect-error [ts2322] - "huge" is no option
    mapFacts(matrix, { budget: { field: "x", otherwise: "huge" } });
    // @ts-expect-error [ts2322] - "sure" is no grade
    mapFacts(matrix, { spend: { field: "x", grade: "sure" } });
    // @ts-expect-error [ts2322] - a number, not a text
    mapFacts(matrix, { spend: { from: () => "5" } });
    // @ts-expect-error [ts2322] - a field or a function, not both
    mapFacts(matrix, { spend: { field: "x", from: () => 5 } });
  });
});

describe("the fields of rows whose type is known", () => {
  it("are theirs", () => {
    const mapping: FactMapping<typeof model, Account> = {
      spend: { field: "Revenue", asOf: { field: "Changed" }, grade: { field: ["Owner", "Name"] } },
      budget: { field: ["Tags", 0] },
      vip: { field: ["Owner", "Role", "Level"] },
      since: { from: (row) => row.Id },
    };
    const factsOf = mapFacts(matrix, mapping, { asOf: { field: "Changed" } });
    expectTypeOf(factsOf).parameter(0).toEqualTypeOf<Account>();
    // @ts-expect-error [ts2345] - no such row
    factsOf({ Id: "1" });
    // @ts-expect-error [ts2820] - there is no such field
    mapFacts(matrix, mapping, { asOf: { field: "Change" } });
  });

  it("are dotted keys, and anything below what is not known", () => {
    const mapping: FactMapping<typeof matrix, Account> = {
      spend: { field: "Dotted.key" },
      vip: { field: ["Extra", "a", 5] },
    };
    mapFacts<typeof matrix, Account>(matrix, mapping);
  });

  it("cannot be misspelt", () => {
    // @ts-expect-error [ts2820] - there is no such field
    mapFacts<typeof matrix, Account>(matrix, { spend: { field: "Revenu" } });
    // @ts-expect-error [ts2820] - there is no such way
    mapFacts<typeof matrix, Account>(matrix, { spend: { field: ["Owner", "Nam"] } });
    // @ts-expect-error [ts2322] - a text has nothing below it
    mapFacts<typeof matrix, Account>(matrix, { spend: { field: ["Id", "length"] } });
    // @ts-expect-error [ts2551] - there is no such field
    mapFacts<typeof matrix, Account>(matrix, { spend: { from: (row) => row.Revenu } });
  });
});

describe("what is made of rows", () => {
  it("are the facts of the model", () => {
    const { facts, issues, defaulted } = mapFacts(matrix, { spend: { field: "x" } })({});
    expectTypeOf(facts).toEqualTypeOf<Parameters<typeof matrix.assess>[0]>();
    expectTypeOf(issues[0]?.pointer).toEqualTypeOf<string | undefined>();
    expectTypeOf(defaulted).toEqualTypeOf<readonly string[]>();
    matrix.place(facts);
  });

  it("are results with their rows", () => {
    const factsOf = mapFacts<typeof matrix, Account>(matrix, { spend: { field: "Revenue" } });
    for (const result of assessRows(matrix, factsOf, [] as Account[], { asOf: (row) => row.Id })) {
      expectTypeOf(result.row).toEqualTypeOf<Account>();
      expectTypeOf(result.axes.potential.score).toEqualTypeOf<number | null>();
      expectTypeOf(result).toExtend<Assessment>();
      profileFacts(matrix).add(result.mapped, result);
    }
    // @ts-expect-error [ts2345] - the rows are others
    assessRows(matrix, factsOf, [{ Id: 1 }]);
  });

  it("of a model from JSON may be anything", () => {
    const any = compileModel({} as ModelDocument);
    mapFacts(any, { whatever: { field: "x", unit: "万" }, other: { field: "y", unit: "epochSeconds" } });
    expectTypeOf(profileFacts(any).profile().facts[0]?.fact).toEqualTypeOf<string | undefined>();
  });
});

it("a profile names the facts of the model", () => {
  const [first] = profileFacts(matrix).profile().facts;
  expectTypeOf(first?.fact).toEqualTypeOf<"spend" | "budget" | "vip" | "since" | undefined>();
});
