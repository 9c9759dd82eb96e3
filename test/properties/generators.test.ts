// The random models and customers must reach everything that the other properties speak of: a property over models that
// never exclude anybody would hold and say nothing.
import fc from "fast-check";
import { lintModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase } from "./customers.ts";
import { plugins } from "./plugins.ts";
import { asFacts, callOf, compile } from "./run.ts";

const sample = fc.sample(randomCase, { seed: 20261123, numRuns: 1000 });

it("every random model passes the lint", () => {
  for (const { document } of sample) {
    expect(lintModel(document, { scales: plugins }).filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
  }
});

it("the sample reaches every status, every issue, every scale and every bound", () => {
  const seen = new Set<string>();
  for (const one of sample) {
    const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
    seen.add(result.status).add(result.settled ? `settled ${result.status}` : "open");
    for (const { code } of result.issues) seen.add(code);
    for (const { hit, open, effect } of result.gates) seen.add(`${Object.keys(effect)[0]} ${hit} ${open}`);
    for (const axis of Object.values(result.axes)) {
      if (axis.score === null) seen.add("no score");
      for (const { effect } of axis.adjustments) seen.add(`moved by ${effect}`);
      for (const { assumed, group } of axis.contributions) {
        if (assumed) seen.add("assumed");
        if (group !== null) seen.add("group");
      }
    }
    for (const axis of one.document.axes) {
      seen.add(axis.aggregation ?? "no aggregation").add(`${axis.bands.length} bands`);
      for (const entry of axis.dimensions) {
        for (const { scale } of "dimensions" in entry ? entry.dimensions : [entry]) seen.add(scale.kind);
      }
    }
  }
  const effects = ["cap", "floor", "exclude"].flatMap((effect) =>
    ["true false", "true true", "false false", "false true", "null true"].map(
      (truth) => `${effect} ${truth}`,
    ),
  );
  const codes = [
    "type",
    "outOfRange",
    "notListed",
    "notDay",
    "afterAsOf",
    "asOf",
    "asOfLater",
    "grade",
    "noPoints",
  ];
  const kinds = ["linear", "piecewise", "steps", "levels", "categories", "flag", "decay", "age"];
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...["placed", "unplaced", "excluded", "open", "settled placed", "settled unplaced", "settled excluded"],
      ...["no score", "moved by cap", "moved by floor", "assumed", "group"],
      ...["minimum", "weightedSum", "no aggregation", "1 bands", "2 bands", "3 bands", "4 bands", "5 bands"],
      ...effects,
      ...codes.map((code) => `fact.${code}`),
      ...kinds,
      ...plugins.map(({ kind }) => kind),
    ]),
  );
});
