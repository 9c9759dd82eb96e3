import {
  type Assessment,
  checkReentry,
  compileModel,
  type DocumentIssue,
  decidePursuit,
  defaultPursuitPolicy,
  defineScale,
  explain,
  expression,
  findingText,
  type Issue,
  issueText,
  lintModel,
  lintPlaybook,
  type ModelDocument,
  type Play,
  type Playbook,
  type PursuitPolicy,
  placeByHand,
  reasonText,
  recommend,
  type SituationCondition,
} from "opportunity-matrix";
import { opportunityModel } from "opportunity-matrix/models";
import { lintForm } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import type { Params } from "../../src/core/issue.ts";
import { render } from "../../src/text/render.ts";
import { formCases, sampleForm } from "../model/form-cases.ts";
import { errorCases, warningCases } from "../model/lint-cases.ts";
import { changed, changedSample, sample, samplePlaybook } from "../model/sample.ts";
import { catalogs, placeholders } from "./catalogs.ts";

const LOCALES = ["en", "zh-CN"] as const;
const messages = { greet: { en: "{who} and {who}: {what}", "zh-CN": "{what}：{who}" } };

describe("render", () => {
  it("puts parameters where their names stand", () => {
    expect(render(messages, "greet", { who: "Ann", what: "yes" }, "en")).toBe("Ann and Ann: yes");
    expect(render(messages, "greet", { who: { en: "Ann", "zh-CN": "安" }, what: true }, "zh-CN")).toBe(
      "true：安",
    );
  });

  it("writes numbers and lists as the locale does, and what is absent as nothing", () => {
    const params = { who: ["a", 1234.5, "b"], what: null };
    expect(render(messages, "greet", params, "zh-CN")).toBe("：a、1,234.5、b");
    expect(render(messages, "greet", { what: 0 }, "en")).toBe(" and : 0");
  });

  it("writes a number that six decimals cannot show as it stands", () => {
    const text = (what: number): string => render(messages, "greet", { who: "", what }, "zh-CN");
    expect([1e-7, 70.0000001, 5e-324, -1e-7, 1e15, 1e300, 999_999.5].map(text)).toEqual([
      "1e-7：",
      "70.0000001：",
      "5e-324：",
      "-1e-7：",
      "1000000000000000：",
      "1e+300：",
      "999,999.5：",
    ]);
  });

  it("is not fooled by what a parameter holds", () => {
    const params = { who: "{what} $& $1 {who}", what: "{who}" };
    expect(render(messages, "greet", params, "zh-CN")).toBe("{who}：{what} $& $1 {who}");
    expect(render(messages, "greet", JSON.parse('{"who":"a","__proto__":{"what":"b"}}'), "zh-CN")).toBe(
      "：a",
    );
  });

  it("sets a space off Latin letters and digits in Chinese, and none between Chinese characters", () => {
    const moved = {
      moved: { en: "{label}: from {from} to {to}", "zh-CN": "{label}：由 {from} 变为 {to}" },
      beside: { en: "{from} {to}", "zh-CN": "{from} {to}" },
      apart: { en: "{from}  {to}.", "zh-CN": "{from}  {to} 。" },
    };
    const say = (code: string, from: string, to: string): string =>
      render(moved, code, { label: "a", from, to }, "zh-CN");
    expect(say("moved", "3", "12%")).toBe("a：由 3 变为 12%");
    expect(say("moved", "“低 档”", "¥5万")).toBe("a：由“低 档”变为 ¥5万");
    expect(say("moved", "2 个部门", "高")).toBe("a：由 2 个部门变为高");
    expect(say("moved", "2026年8月1日", "2026年9月1日")).toBe("a：由2026年8月1日变为2026年9月1日");
    expect(say("beside", "潜力", "+1.0")).toBe("潜力 +1.0");
    expect(say("beside", "王敏", "高")).toBe("王敏高");
    expect(say("apart", "低", "高")).toBe("低  高。");
    expect(say("moved", "", "")).toBe("a：由  变为 ");
    expect(render(moved, "moved", { label: "a", from: "“低”", to: "“高”" }, "en")).toBe(
      "a: from “低” to “高”",
    );
  });

  it("shows a code that it does not know with its parameters", () => {
    expect(render(messages, "saturating.order", { half: 1 }, "en")).toBe('saturating.order {"half":1}');
    expect(render(messages, "constructor", {}, "en")).toBe("constructor {}");
  });
});

describe.each(Object.entries(catalogs))("the catalog of %s", (_, catalog) => {
  it("has every text in both languages, with the same placeholders", () => {
    const unlike = Object.entries(catalog).filter(
      ([, { en, "zh-CN": zh }]) =>
        en.trim() === "" || zh.trim() === "" || String(placeholders(en)) !== String(placeholders(zh)),
    );
    expect(unlike).toEqual([]);
    expect(Object.values(catalog).flatMap((text) => Object.keys(text))).toEqual(
      Object.keys(catalog).flatMap(() => LOCALES),
    );
  });

  it("has no brace but around a name", () => {
    const texts = Object.values(catalog).flatMap((text) => LOCALES.map((locale) => text[locale]));
    expect(texts.filter((text) => /[{}]/.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
  });
});

/** What a text asks for and its parameters do not give, in either language. */
function notGiven(
  catalog: string,
  { code, params }: { readonly code: string; readonly params: Params },
): string[] {
  const { en = "" } = catalogs[catalog]?.[code] ?? {};
  return placeholders(en)
    .filter((name) => params[name] === undefined)
    .map((name) => `${code} ${name}`);
}

describe("every placeholder is a parameter that is given", () => {
  it("by the lint", () => {
    const all: DocumentIssue[] = [...errorCases, ...warningCases].flatMap(({ changes, scales = [] }) => [
      ...lintModel(changed(sample, ...changes), { scales }),
    ]);
    const bad = changed(samplePlaybook, [
      "/strategies",
      { other: { ...samplePlaybook.unplaced, effortShare: 0.5 } },
    ]);
    all.push(...lintPlaybook(bad, sample));
    const play = samplePlaybook.plays?.[0];
    const asked = { all: [{ gate: "none", is: "hit" }, { strategy: ["none"] }] };
    const plays = [
      { ...play, when: asked, skills: ["none"], overrides: ["none", "find"], improves: ["coaches"] },
    ];
    const facts = { ...samplePlaybook.facts, budget: { type: "flag" } };
    all.push(...lintPlaybook(changed(samplePlaybook, ["/plays", plays], ["/facts", facts]), sample));
    all.push(...formCases.flatMap(({ changes }) => [...lintForm(changed(sampleForm, ...changes), sample)]));
    expect(all.flatMap((one) => notGiven("model", one))).toEqual([]);
    const codes = new Set(all.map(({ code }) => code));
    expect(Object.keys(catalogs.model ?? {}).filter((code) => !codes.has(code))).toEqual([]);
    for (const one of all)
      for (const locale of LOCALES) expect(findingText(one, locale)).not.toMatch(/[{]\w/);
  });

  it("by the engine", () => {
    const none = defineScale({
      kind: "none",
      version: "1",
      reads: ["number"],
      params: {},
      lower: (_params, x) => expression.divide(x, 0),
    });
    const matrix = compileModel(changedSample(["/axes/0/dimensions/2/scale", { kind: "none" }]), {
      scales: [none],
    });
    const row = {
      growth: { value: 1, asOf: "soon" },
      size: { value: 1, asOf: "2027-01-01", grade: "sure" },
      spend: 1,
      rating: 1.5,
      budget: "huge",
      sanctioned: "no",
      lastContact: "2026-02-30",
      since: "2027-01-01",
    };
    const failing = {
      get growth(): number {
        throw new Error("not loaded");
      },
    };
    const issues: Issue[] = [
      ...matrix.assess(failing as never, { asOf: "2026-11-23" }).issues,
      ...matrix.assess({ nobody: 1 } as never, { asOf: "2026-11-23" }).issues,
      ...[
        ...matrix.assessAll([row, { growth: -101, size: "1" }, 7] as never[], { asOf: "2026-11-23" }),
      ].flatMap((one) => one.issues),
      ...[...matrix.assessAll([{}], { asOf: () => "never", factsAsOf: () => "never" })].flatMap(
        (one) => one.issues,
      ),
    ];
    expect(issues.flatMap((one) => notGiven("engine", one))).toEqual([]);
    const codes = new Set(issues.map(({ code }) => code));
    expect(Object.keys(catalogs.engine ?? {}).filter((code) => !codes.has(code))).toEqual([]);
    for (const one of issues)
      for (const locale of LOCALES) expect(issueText(one, locale)).not.toMatch(/[{]\w/);
  });

  it("by the recommendation, and every explanation is worded to the end", () => {
    const asOf = "2026-11-23";
    const aged: ModelDocument = changedSample(["/facts/sanctioned/ages", { freshDays: 1, expiresDays: 2 }]);
    const matrix = compileModel(aged);
    const known = {
      growth: 5,
      size: 5,
      spend: 15,
      rating: 3,
      budget: "approved",
      lastContact: asOf,
      since: asOf,
    };
    const sure = Object.fromEntries(
      Object.entries({ ...known, sanctioned: false }).map(([name, value]) => [
        name,
        { value, asOf, grade: "verified" },
      ]),
    );
    const results: Assessment[] = [
      {},
      known,
      sure,
      {
        ...sure,
        budget: { value: "none", grade: "verified" },
        growth: { value: 200, asOf, grade: "stated" },
        size: 2000,
      },
      { ...known, sanctioned: true },
      { ...known, sanctioned: { value: true, asOf: "2020-01-01" } },
      {
        ...known,
        growth: { value: 9, asOf: "2025-11-23" },
        rating: { value: 1, grade: "assumed" },
        spend: -1,
      },
    ].map((facts) => matrix.assess(facts as never, { asOf }));
    const byHand = { cell: "low/low", by: "Chen", why: "A new plant", on: asOf, until: asOf };
    results.push(placeByHand(matrix, results[1] as Assessment, byHand).assessment);
    const strategies = [...new Set(Object.values(aged.cells).map(({ strategy }) => strategy))];
    const policies = strategies.map(
      (chosen): PursuitPolicy => ({
        ...defaultPursuitPolicy,
        decisions: Object.fromEntries(
          strategies.map((one) => [one, one === chosen ? "disengage" : "pursue"]),
        ),
        reentry: [{ id: "growing", label: "Growing", when: { fact: "growth", atLeast: 9 } }],
      }),
    );
    const decisions = results.flatMap((one) => policies.map((policy) => decidePursuit(one, aged, policy)));
    const low = { need: 1, budget: "planned", amount: 0, solutionFit: 0, competitiveThreat: 4 } as const;
    const sale = compileModel(opportunityModel).assess({ ...low, economicBuyer: "brief" }, { asOf });
    decisions.push(decidePursuit(sale, opportunityModel));
    const checked = { value: false, asOf: "2027-11-23", grade: "verified" };
    const later = matrix.assess({ ...known, growth: 9, sanctioned: checked } as never, {
      asOf: "2027-11-23",
    });
    const reasons = [
      ...results.flatMap((one) => [...recommend(one, samplePlaybook as Playbook).reasons]),
      ...decisions.flatMap((one) => [...one.reasons, ...checkReentry(one, later).reasons]),
    ];
    const unplaced = matrix.assess({}, { asOf });
    const open = matrix.assess({ ...known, budget: null, sanctioned: true } as never, { asOf });
    const [play] = samplePlaybook.plays ?? [];
    const questions: readonly SituationCondition[] = [
      { fact: "coaches", is: 0 },
      { fact: "phase", is: "late" },
      { fact: "growth", known: false },
      { gap: "growth" },
      { gate: "sanctioned", is: "hit" },
      { gate: "noBudget", is: "open" },
      { axis: "potential", number: "coverage", below: 1 },
    ];
    const plays = questions.map(
      (when, i): Play => ({ ...(play as Play), id: String(i), when, overrides: [] }),
    );
    const situation = {
      asOf,
      facts: { coaches: { value: 0 }, phase: { value: "late", about: ["Pilot"] } },
    };
    reasons.push(
      ...[unplaced, open].flatMap((one) =>
        recommend(one, { ...samplePlaybook, plays } as Playbook, {
          situation,
          limit: Infinity,
        }).plays.flatMap((given) => given.reasons),
      ),
    );
    expect(reasons.flatMap((one) => notGiven("strategy", one))).toEqual([]);
    const codes = new Set<string>(reasons.map(({ code }) => code));
    expect(Object.keys(catalogs.strategy ?? {}).filter((code) => !codes.has(code))).toEqual([]);
    for (const locale of LOCALES) {
      for (const reason of reasons) expect(reasonText(reason, locale)).not.toMatch(/[{}]/);
      for (const result of results) expect(explain(result, { locale })).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
