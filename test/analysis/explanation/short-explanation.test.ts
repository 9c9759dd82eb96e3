import { compileModel, explain, type ModelDocument, placeByHand } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";

const label = (en: string, zh: string) => ({ en, "zh-CN": zh });
const document: ModelDocument = sample({
  x: { label: label("Potential", "潜力") },
  y: { label: label("Relationship", "关系") },
  facts: {
    a: { type: "number", label: label("Spend", "采购额"), question: label("How much?", "多少？") },
    b: { type: "number", label: label("Trust", "信任") },
    barred: {
      type: "flag",
      label: label("Sanctioned", "受制裁"),
      ages: { freshDays: 0, expiresDays: 10 },
    },
  },
  gates: [
    {
      id: "barred",
      label: label("no business", "禁止往来"),
      when: { fact: "barred", is: true },
      then: { exclude: true },
    },
  ],
});
const matrix = compileModel(document);
const assess = (raw: object, of = matrix) => of.assess(facts(raw), { asOf: "2026-11-23" });
const short = (raw: object, locale: "en" | "zh-CN" = "en", of = matrix) =>
  explain(assess(raw, of), { locale, length: "short", model: of.model }).split("\n");

const known = { a: 80, b: 30, barred: false };

describe("the short form", () => {
  it("says the place and how sure it is, what speaks for and against, and what to find out", () => {
    expect(short({ ...known, barred: undefined })).toEqual([
      "high/low (high/low), tier tier high/low. Unless this applies (to be checked): no business.",
      "Most in favour: Spend (Potential +30.0). Most against: Trust (Relationship -20.0). Measured from the middle of each scale.",
      "Find out next: Sanctioned (unknown). It decides whether this applies: no business.",
    ]);
    expect(short({ ...known, barred: undefined }, "zh-CN")).toEqual([
      "high/low（high/low），tier high/low 级。除非以下情况成立（待核实）：禁止往来。",
      "最有利：采购额（潜力 +30.0）。最不利：信任（关系 -20.0）。以各标尺的中点为基准。",
      "下一步先弄清：受制裁（未知）。由此可以判断是否成立：禁止往来。",
    ]);
  });

  it("says that nothing more can change a settled place", () => {
    expect(short(known)).toEqual([
      "high/low (high/low), tier tier high/low. No other place is possible on present evidence.",
      expect.stringMatching(/^Most in favour/),
      "Finding out more does not change this.",
    ]);
  });

  it("asks the first question, and names few of many possible places", () => {
    const [place, reasons, next] = short({ b: 50, barred: false });
    expect(place).toBe(
      "Not placed yet: too little is known. Possible on present evidence: low/medium, medium/medium, high/medium.",
    );
    expect(reasons).toBe(
      "Nothing clearly in favour. Nothing clearly against. Measured from the middle of each scale.",
    );
    expect(next).toBe("Find out next: Spend (unknown). How much?");
    expect(short({ barred: false })[0]).toMatch(/: low\/low, low\/medium, low\/high and 6 more\.$/);
    const half = sample({
      x: {
        dimensions: [
          { id: "a", weight: 2, scale: same },
          { id: "c", weight: 1, scale: same },
        ],
      },
      facts: { c: { type: "number" } },
    });
    expect(short({ a: 50, b: 50 }, "en", compileModel(half))[0]).toMatch(
      /tier medium\/medium\. Also possible on present evidence: low\/medium\.$/,
    );
  });

  it("says of the excluded what excludes them, and how sure that is", () => {
    expect(short({ ...known, barred: true })).toEqual([
      "Excluded. Applies: no business.",
      expect.stringMatching(/^Most in favour/),
      "It stays so as long as this applies: no business.",
    ]);
    const [place, , next] = short({ ...known, barred: { value: true, asOf: "2026-01-01" } });
    expect(place).toBe("Excluded. Applies: no business. What that rests on has to be checked again.");
    expect(next).toBe("Find out next: Sanctioned (ageing). It decides whether this applies: no business.");
  });

  it("says who placed the customer by hand, and explains the model's own place", () => {
    const override = { cell: "low/low", by: "Chen Yu", why: "x", on: "2026-11-20", until: "2026-12-31" };
    const { assessment } = placeByHand(matrix, assess(known), override);
    const said = (locale: "en" | "zh-CN") => explain(assessment, { locale, length: "short" }).split("\n");
    expect(said("en")[0]).toBe(
      "Placed by hand: low/low (low/low), tier tier low/low, by Chen Yu, until 2026-12-31. By the model: high/low (high/low), tier tier high/low. No other place is possible on present evidence.",
    );
    expect(said("zh-CN")[0]).toMatch(/^人工定位：low\/low（low\/low），tier low\/low 级（Chen Yu，/);
    expect(said("en").slice(1)).toEqual(short(known).slice(1));
  });

  it("says that a model is a draft, and does not say a name twice", () => {
    const draft = compileModel({
      ...document,
      life: { status: "draft" },
      gates: [
        {
          id: "barred",
          label: label("Sanctioned", "受制裁"),
          when: { fact: "barred", is: true },
          then: { exclude: true },
        },
      ],
    });
    const [place, , next] = short({ a: 80, b: 30 }, "en", draft);
    expect(place).toMatch(/Model: draft: not approved\.$/);
    expect(next).toBe("Find out next: Sanctioned (unknown).");
  });

  it("is a list in Markdown", () => {
    const markdown = explain(assess(known), { locale: "en", length: "short", format: "markdown" });
    expect(markdown.split("\n").map((line) => line.slice(0, 2))).toEqual(["- ", "- ", "- "]);
    expect(explain(assess(known), { locale: "en", length: "full" })).toBe(
      explain(assess(known), { locale: "en" }),
    );
  });
});
