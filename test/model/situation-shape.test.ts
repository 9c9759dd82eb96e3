import { expect, it } from "vitest";
import { situationConditionShape } from "../../src/model/situation-shape.ts";
import { found } from "../core/found.ts";
import { everyQuestion } from "../schema/documents.ts";

it("the form of a question fits every way to ask", () => {
  expect(found(everyQuestion, situationConditionShape)).toEqual([]);
});

it("the form of a question is told by its key", () => {
  const asked: readonly [unknown, string][] = [
    [{ fact: "a", known: 1 }, "/known shape.type"],
    [{ gap: 1 }, "/gap shape.type"],
    [{ gate: "a", is: "on" }, "/is shape.notListed"],
    [{ axis: "x", band: [] }, "/band shape.empty"],
    [{ axis: "x", number: "mean" }, "/number shape.notListed"],
    [{ status: "lost" }, "/status shape.notListed"],
    [{ strategy: [1] }, "/strategy/0 shape.type"],
    [{ all: [{ not: { gap: "" } }] }, "/all/0/not/gap shape.empty"],
    [{ fact: "a", over: 1 }, "/over shape.extraKey"],
    ["a", " shape.type"],
  ];
  for (const [condition, expected] of asked)
    expect(found(condition, situationConditionShape)).toEqual([expected]);
});
