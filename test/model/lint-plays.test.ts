import { lintPlaybook } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { type Change, changed, sample, samplePlaybook } from "./sample.ts";

const found = (...changes: readonly Change[]): string[] =>
  lintPlaybook(changed(samplePlaybook, ...changes), sample).map(
    ({ severity, code, pointer }) => `${severity} ${pointer} ${code}`,
  );

const [find, wait] = samplePlaybook.plays ?? [];

describe("the lint of plays", () => {
  it.each<[string, Change, string]>([
    ["a play twice", ["/plays/-", { ...find, overrides: [] }], "error /plays/2/id id.twice"],
    [
      "a misspelt fact",
      ["/plays/0/when/all/0/fact", "coach"],
      "error /plays/0/when/all/0/fact fact.undeclared",
    ],
    ["a value that cannot be", ["/plays/1/when/is", "soon"], "error /plays/1/when/is condition.value"],
    [
      "a fact that nobody declares among what gets better",
      ["/plays/0/improves/0", "rate"],
      "error /plays/0/improves/0 fact.undeclared",
    ],
    [
      "a fact that no dimension reads",
      ["/plays/0/findsOut/0", "coaches"],
      "warning /plays/0/findsOut/0 play.movesNothing",
    ],
    [
      "people of no fact",
      ["/plays/0/with/people/0", "coach"],
      "error /plays/0/with/people/0 fact.undeclared",
    ],
    [
      "a skill that nobody declares",
      ["/plays/0/skills/0", "sing"],
      "error /plays/0/skills/0 play.skillUndeclared",
    ],
    ["a skill without any declared", ["/skills", undefined], "error /plays/0/skills/0 play.skillUndeclared"],
    [
      "a play to override that is not there",
      ["/plays/0/overrides/0", "rest"],
      "error /plays/0/overrides/0 play.overridesMissing",
    ],
    ["plays that override each other", ["/plays/1/overrides", ["find"]], "error /plays play.overridesCircle"],
    ["a play that overrides itself", ["/plays/1/overrides", ["wait"]], "error /plays play.overridesCircle"],
    [
      "a fact that the model has otherwise",
      ["/facts/budget", { type: "flag" }],
      "error /facts/budget fact.declaredOtherwise",
    ],
    [
      "a choice with other options",
      ["/facts/budget", { type: "choice", options: ["none"] }],
      "error /facts/budget fact.declaredOtherwise",
    ],
    [
      "a number with another range",
      ["/facts/growth", { type: "number", unit: "percent per year", min: -100, max: 100 }],
      "error /facts/growth fact.declaredOtherwise",
    ],
    [
      "a range without numbers",
      ["/facts/coaches", { type: "number", min: 0, max: 0 }],
      "error /facts/coaches fact.emptyRange",
    ],
    [
      "a question for a fact of nobody",
      ["/askOf", { coach: ["coaches"] }],
      "error /askOf/coach fact.undeclared",
    ],
    ["a source of nobody", ["/askOf/growth", ["coaches", "coach"]], "error /askOf/growth/1 fact.undeclared"],
    [
      "a sentence in one language",
      ["/plays/0/say/0", { en: "a" }],
      "warning /plays/0/say/0 label.localeMissing",
    ],
    ["a reason in one language", ["/plays/0/why", { en: "a" }], "warning /plays/0/why label.localeMissing"],
    [
      "a skill in one language",
      ["/skills/talk/label", { en: "a" }],
      "warning /skills/talk/label label.localeMissing",
    ],
    ["no day", ["/plays/0/withinDays", 0], "error /plays/0/withinDays shape.outOfRange"],
    ["more than ten years", ["/plays/0/withinDays", 3651], "error /plays/0/withinDays shape.outOfRange"],
    ["no proof", ["/plays/0/proof", undefined], "error /plays/0 shape.missing"],
    ["nothing to say", ["/plays/0/say", []], "error /plays/0/say shape.empty"],
  ])("finds %s", (_, change, expected) => {
    expect(found(change)).toEqual([expected]);
  });

  it("lets a playbook declare again what the model has, with the same values", () => {
    expect(found(["/facts/budget", { type: "choice", options: ["approved", "planned", "none"] }])).toEqual(
      [],
    );
  });

  it("without a model judges what the playbook knows alone", () => {
    expect(lintPlaybook(samplePlaybook)).toEqual([]);
    const other = changed(samplePlaybook, ["/plays/0/improves/0", "rate"], ["/plays/1/when/is", "soon"]);
    expect(lintPlaybook(other).map(({ code }) => code)).toEqual(["condition.value"]);
  });

  it("names the circle, and not what leads into it", () => {
    const plays = [
      { ...find, id: "a", overrides: ["b"] },
      { ...wait, id: "b", overrides: ["gone", "c"] },
      { ...wait, id: "c", overrides: ["d", "b"] },
      { ...wait, id: "d" },
    ];
    const circles = lintPlaybook(changed(samplePlaybook, ["/plays", plays]), sample);
    expect(circles.filter(({ code }) => code === "play.overridesCircle").map(({ params }) => params)).toEqual(
      [{ circle: ["b", "c", "b"] }],
    );
  });

  it("comes to an end quickly, however many ways lead from play to play", () => {
    const layers = Array.from({ length: 120 }, (_, layer) =>
      ["x", "y"].map((side) => ({
        ...wait,
        id: `${side}${layer}`,
        overrides: layer === 119 ? [] : [`x${layer + 1}`, `y${layer + 1}`],
      })),
    ).flat();
    expect(lintPlaybook(changed(samplePlaybook, ["/plays", layers]), sample)).toEqual([]);
  });
});
