import type { CustomerFile, Opportunity, SalesProcess, Stakeholder } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { factsOf, sales } from "./sample.ts";

describe("the buying phase", () => {
  type Phases = NonNullable<Opportunity["phases"]>;
  const phase = (...list: Phases[]) => factsOf(sales(...list.map((phases) => ({ phases })))).phase;

  it("is that of the latest day, even where it lies further back", () => {
    const phases: Phases = [
      { phase: "evaluation", day: "2026-09-02" },
      { phase: "needDiscovery", day: "2026-06-30" },
      { phase: "commitment", day: "2026-11-24" },
    ];
    expect(phase(phases)).toEqual({ value: "evaluation", asOf: "2026-09-02", grade: null });
    expect(phase([...phases, { phase: "purchaseDesign", day: "2026-09-03" }])?.value).toBe("purchaseDesign");
    expect(phase([...phases, { phase: "purchaseDesign", day: "2026-09-02" }])?.value).toBe("purchaseDesign");
  });

  it("is over several sales that of the latest day, and of one day the furthest", () => {
    const design: Phases = [{ phase: "purchaseDesign", day: "2026-09-02" }];
    const evaluation: Phases = [{ phase: "evaluation", day: "2026-09-02" }];
    const discovery: Phases = [{ phase: "needDiscovery", day: "2026-10-01" }];
    expect(phase(design, discovery)?.value).toBe("needDiscovery");
    expect(phase(design, evaluation)?.value).toBe("evaluation");
    expect(phase(evaluation, design, [])?.value).toBe("evaluation");
  });

  it("is unknown where none is written down by the day", () => {
    expect(phase([])).toBeUndefined();
    expect(phase([{ phase: "evaluation", day: "2026-11-24" }])).toBeUndefined();
    expect(factsOf(sales({})).phase).toBeUndefined();
  });
});

describe("concerns", () => {
  const inEvaluation = (...stakeholders: Stakeholder[]): CustomerFile => ({
    ...sales({ phases: [{ phase: "evaluation", day: "2026-09-02" }] }),
    stakeholders,
  });

  it("are those of the present phase, the most influential person first", () => {
    const facts = factsOf(
      inEvaluation(
        { id: "a", concerns: { evaluation: ["risk", "price"], needDiscovery: ["need"] } },
        { id: "b", influence: "high", concerns: { evaluation: ["price", "solution", "cost"] } },
        { id: "c" },
      ),
    );
    const about = (value: number, ...people: string[]) => ({
      value,
      asOf: "2026-09-02",
      grade: null,
      ...(people.length > 0 && { people }),
    });
    expect(facts.concernPrice).toEqual(about(2, "b", "a"));
    expect(facts.concernRisk).toEqual(about(1, "a"));
    expect(facts.concernSolution).toEqual(about(1, "b"));
    expect(facts.concernCost).toEqual(about(1, "b"));
    expect(facts.concernNeed).toEqual(about(0));
  });

  it("are unknown while the phase is, and where nobody's of this phase are written down", () => {
    const told: Stakeholder = { id: "a", concerns: { needDiscovery: ["need"] } };
    expect(factsOf(inEvaluation(told)).concernNeed).toBeUndefined();
    expect(factsOf(inEvaluation({ id: "a", concerns: { evaluation: [] } })).concernNeed?.value).toBe(0);
    expect(factsOf({ ...sales({}), stakeholders: [told] }).concernNeed).toBeUndefined();
  });
});

const roadMap: SalesProcess = {
  id: "road-map",
  stages: [
    {
      id: "lead",
      label: "Lead",
      outcomes: [
        { id: "problemNamed", label: "A problem is named", essential: true },
        { id: "meetingHeld", label: "A meeting is held" },
      ],
    },
    {
      id: "proposal",
      label: "Proposal",
      outcomes: [{ id: "valueConfirmed", label: "The value is confirmed", essential: true }],
    },
  ],
};

describe("the sales process", () => {
  const inStage = (...list: Partial<Opportunity>[]): CustomerFile => ({
    ...sales(...list),
    process: roadMap,
  });

  it("tells which essential outcomes the stage lacks", () => {
    expect(factsOf(inStage({ stage: "lead" })).missingOutcomes).toEqual({
      value: 1,
      asOf: null,
      grade: null,
      about: ["A problem is named"],
    });
    const reached = [{ outcome: "problemNamed", day: "2026-11-23", by: "a" }];
    expect(factsOf(inStage({ stage: "lead", outcomes: reached })).missingOutcomes).toEqual({
      value: 0,
      asOf: null,
      grade: null,
    });
    expect(
      factsOf(inStage({ stage: "lead", outcomes: reached }), { asOf: "2026-11-22" }).missingOutcomes?.value,
    ).toBe(1);
  });

  it("tells nothing of it without a process, a stage in it, or one sale", () => {
    const none = [
      sales({ stage: "lead" }),
      inStage({}),
      inStage({ stage: "other" }),
      inStage(),
      inStage({ stage: "lead" }, {}),
    ];
    for (const file of none) expect(factsOf(file).missingOutcomes).toBeUndefined();
    expect(factsOf(inStage({ stage: "lead" }, {}), { opportunity: "O-1" }).missingOutcomes?.value).toBe(1);
  });

  it("gives the stage of the one sale that is meant", () => {
    expect(factsOf(sales({ stage: "lead" })).stage).toEqual({ value: "lead", asOf: null, grade: null });
    expect(factsOf(sales({})).stage).toBeUndefined();
    expect(factsOf(inStage({})).stage).toBeUndefined();
    expect(factsOf(inStage({ stage: "lead" }, { stage: "proposal" })).stage).toBeUndefined();
    expect(
      factsOf(inStage({ stage: "lead" }, { stage: "proposal" }), { opportunity: "O-2" }).stage?.value,
    ).toBe("proposal");
  });

  it("gives each outcome, proved by what the customer did first, and by whom", () => {
    const facts = factsOf(
      inStage({
        outcomes: [
          { outcome: "problemNamed", day: "2026-03-01", by: "customer" },
          { outcome: "problemNamed", day: "2026-02-11", by: "qian", grade: "verified" },
          { outcome: "meetingHeld", day: "2026-02-11", by: "us" },
          { outcome: "valueConfirmed", day: "2026-11-24", by: "he" },
        ],
      }),
    );
    expect(facts["outcome:problemNamed"]).toEqual({
      value: true,
      asOf: "2026-02-11",
      grade: "verified",
      people: ["qian"],
    });
    expect(facts["outcome:meetingHeld"]).toEqual({ value: false, asOf: null, grade: null });
    expect(facts["outcome:valueConfirmed"]?.value).toBe(false);
    const whole = inStage({
      outcomes: [
        { outcome: "problemNamed", day: "2026-02-11", by: "customer" },
        { outcome: "problemNamed", day: "2026-02-11", by: "qian" },
      ],
    });
    expect(factsOf(whole)["outcome:problemNamed"]).toEqual({
      value: true,
      asOf: "2026-02-11",
      grade: "stated",
    });
  });

  it("tells of each stage whether the next one has begun", () => {
    const begun = (sale: Partial<Opportunity>) =>
      ["begun:lead", "begun:proposal"].map(
        (fact) => factsOf(inStage(sale), { opportunity: "O-1" })[fact]?.value,
      );
    expect(begun({ stage: "lead" })).toEqual([false, false]);
    expect(begun({ stage: "proposal" })).toEqual([true, false]);
    expect(begun({ closed: { day: "2026-11-23", ending: "won" } })).toEqual([false, true]);
    expect(begun({ closed: { day: "2026-11-24", ending: "won" } })).toEqual([false, false]);
  });

  it("is the team's own, whatever its ids are", () => {
    const odd = (id: string): SalesProcess => ({
      id: "odd",
      stages: [{ id, label: "S", outcomes: [{ id, label: "O" }] }],
    });
    for (const id of ["__proto__", "10", "constructor"]) {
      const facts = factsOf({ ...sales({ stage: id }), process: odd(id) });
      expect(facts.stage?.value).toBe(id);
      expect(Object.keys(facts)).toEqual(expect.arrayContaining([`outcome:${id}`, `begun:${id}`]));
    }
  });

  it("gives no such facts where several sales are meant, or none", () => {
    for (const file of [inStage({}, {}), inStage()]) {
      expect(Object.keys(factsOf(file)).filter((fact) => /^(stage$|outcome:|begun:)/.test(fact))).toEqual([]);
    }
  });
});
