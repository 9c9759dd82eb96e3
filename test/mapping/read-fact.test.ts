import { describe, expect, it } from "vitest";
import { mapped, read } from "./crm.ts";

describe("what a row does not say", () => {
  it("is unknown: absent, null, undefined, an empty text, or what the options call empty", () => {
    const mapping = { spend: { field: "x" } } as const;
    for (const x of [null, undefined, "", "  ", "-", "N/A"])
      expect(read(mapping, { x })).toEqual({ issues: [] });
    expect(read(mapping, {})).toEqual({ issues: [] });
    expect(read(mapping, { x: false }).issues).toEqual(["row.wrongType /x"]);
    const options = { empty: [false, "Select", -1] };
    for (const x of [false, "Select", " Select ", -1])
      expect(read(mapping, { x }, options)).toEqual({ issues: [] });
  });

  it("has the default that the mapping states, graded as assumed, and named", () => {
    const mapping = { budget: { field: "x", otherwise: "none", asOf: "2026-01-01" } } as const;
    expect(mapped(mapping, {})).toEqual({
      facts: { budget: { value: "none", grade: "assumed" } },
      issues: [],
      defaulted: ["budget"],
    });
    const graded = { spend: { field: "x", otherwise: { value: 0, grade: "stated" } } } as const;
    expect(mapped(graded, {}).facts).toEqual({ spend: { value: 0, grade: "stated" } });
    expect(mapped(mapping, { x: "approved" }).defaulted).toEqual([]);
  });

  it("has no default where it says something that cannot be read", () => {
    const mapping = { spend: { field: "x", otherwise: 0 } } as const;
    expect(mapped(mapping, { x: "plenty" })).toMatchObject({ facts: {}, defaulted: [] });
  });
});

describe("a way through records", () => {
  const mapping = { spend: { field: ["Account", "Spend"] } } as const;

  it("leads to the field", () => {
    expect(read(mapping, { Account: { Spend: 5 } }).spend).toBe(5);
    expect(read(mapping, { Account: null })).toEqual({ issues: [] });
  });

  it("that ends before is an issue, with a pointer to the field", () => {
    expect(read(mapping, { Account: "001" })).toEqual({ issues: ["row.notNested /Account/Spend"] });
    expect(read(mapping, { Account: false }, { empty: [false] })).toEqual({ issues: [] });
    expect(read({ blocked: { field: ["a", "b"] } }, { a: false }, { empty: [false] })).toEqual({
      issues: [],
    });
  });

  it("that runs code which fails is an issue", () => {
    const row = {
      get Account(): never {
        throw new Error("not loaded");
      },
    };
    expect(read(mapping, row)).toEqual({ issues: ["row.unreadable /Account/Spend"] });
  });
});

it("an issue says which field, which fact, what was found and what it was read for", () => {
  const { issues } = mapped({ spend: { field: ["a/b", "c"] } }, { "a/b": { c: "plenty" } });
  expect(issues).toEqual([
    {
      code: "amount.unreadable",
      pointer: "/a~1b/c",
      params: {
        fact: "spend",
        label: { en: "Spend", "zh-CN": "支出" },
        field: "a/b.c",
        reads: "value",
        found: '"plenty"',
      },
    },
  ]);
});

describe("from", () => {
  it("gives the value itself; nothing is unknown", () => {
    const mapping = { spend: { from: (row: object) => Object.keys(row).length || null, otherwise: 1 } };
    expect(mapped(mapping, { a: 1, b: 2 }).facts).toEqual({ spend: 2 });
    expect(mapped(mapping, {}).defaulted).toEqual(["spend"]);
    expect(mapped({ spend: { from: () => undefined } }, {}).facts).toEqual({});
  });

  it("that throws is an issue of the row", () => {
    const mapping = {
      spend: {
        from: () => {
          throw new Error("no");
        },
      },
    };
    const { facts, issues } = mapped(mapping, {});
    expect([facts, issues[0]?.code, issues[0]?.pointer]).toEqual([{}, "row.unreadable", ""]);
  });
});

describe("the day of a fact", () => {
  it("is one for all rows, or stands in a field", () => {
    expect(read({ spend: { field: "x", asOf: "2026-01-01" } }, { x: 1 }).spend).toEqual({
      value: 1,
      asOf: "2026-01-01",
    });
    const at = { spend: { field: "x", asOf: { field: "at" } } } as const;
    expect(read(at, { x: 1, at: "2026-03-04 10:00:00" }).spend).toEqual({ value: 1, asOf: "2026-03-04" });
    expect(read(at, { x: 1, at: null }).spend).toBe(1);
    const epoch = { spend: { field: "x", asOf: { field: "at", unit: "epochSeconds" } } } as const;
    expect(read(epoch, { x: 1, at: 0 }, { zone: "+08:00" }).spend).toEqual({ value: 1, asOf: "1970-01-01" });
  });

  it("that cannot be read is an issue, and leaves no certainty", () => {
    const { facts, issues } = mapped({ growth: { field: "x", asOf: { field: "at" } } }, { x: 1, at: "soon" });
    expect(facts).toEqual({ growth: { value: 1, asOf: "unreadable" } });
    expect(issues).toMatchObject([
      { code: "day.unreadable", pointer: "/at", params: { fact: "growth", reads: "asOf" } },
    ]);
  });
});

describe("the grade of a fact", () => {
  it("is one for all rows, or stands in a field", () => {
    expect(read({ spend: { field: "x", grade: "stated" } }, { x: 1 }).spend).toEqual({
      value: 1,
      grade: "stated",
    });
    const named = { spend: { field: "x", grade: { field: "g" } } } as const;
    expect(read(named, { x: 1, g: "verified" }).spend).toEqual({ value: 1, grade: "verified" });
    expect(read(named, { x: 1 }).spend).toBe(1);
    const mapping = {
      spend: { field: "x", asOf: "2026-01-01", grade: { field: "g", values: { 1: "verified", 2: null } } },
    } as const;
    expect(read(mapping, { x: 1, g: 1 }).spend).toEqual({ value: 1, asOf: "2026-01-01", grade: "verified" });
    expect(read(mapping, { x: 1, g: 2 }).spend).toEqual({ value: 1, asOf: "2026-01-01" });
  });

  it("that cannot be read is an issue, and counts as assumed", () => {
    const mapping = { spend: { field: "x", grade: { field: "g" } } } as const;
    expect(read(mapping, { x: 1, g: "sure" })).toEqual({
      spend: { value: 1, grade: "assumed" },
      issues: ["row.grade /g"],
    });
  });

  it("and its day may be said once for all facts", () => {
    const options = { grade: "stated", asOf: { field: "at" } } as const;
    const mapping = {
      spend: { field: "x" },
      need: { field: "x", grade: "verified", asOf: "2026-02-02" },
    } as const;
    expect(read(mapping, { x: 1, at: "2026-01-01" }, options)).toEqual({
      spend: { value: 1, asOf: "2026-01-01", grade: "stated" },
      need: { value: 1, asOf: "2026-02-02", grade: "verified" },
      issues: [],
    });
  });
});

describe("a currency that stands in a field", () => {
  const mapping = {
    spend: { field: ["amount", "micros"], unit: "micros", currency: { field: ["amount", "code"] } },
  } as const;

  it("must be the one that the model counts in", () => {
    expect(read(mapping, { amount: { micros: 5_000_000, code: "CNY" } }).spend).toBe(5);
    expect(read(mapping, { amount: { micros: 5_000_000, code: "USD" } })).toEqual({
      issues: ["row.currency /amount/code"],
    });
    expect(read(mapping, { amount: { micros: 5_000_000, code: null } })).toEqual({
      issues: ["row.currency /amount/code"],
    });
  });

  it("is not asked for where there is no amount", () => {
    expect(read(mapping, { amount: { micros: null, code: "USD" } })).toEqual({ issues: [] });
    expect(read(mapping, { amount: { micros: "x", code: "USD" } }).issues).toEqual([
      "amount.unreadable /amount/micros",
    ]);
  });
});
