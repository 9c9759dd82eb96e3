import { expect, it } from "vitest";
import { playbookShape } from "../../src/model/playbook-shape.ts";
import { found } from "../core/found.ts";
import { changed, samplePlaybook } from "./sample.ts";

it("the form of a playbook fits the sample, and a playbook of more strategies with notes", () => {
  const { keep } = samplePlaybook.strategies;
  const more = changed(
    samplePlaybook,
    ["/strategies/__proto__", { ...keep, note: "a" }],
    ["/note", "b"],
    ["/label", "c"],
  );
  expect([samplePlaybook, more].flatMap((one) => found(one, playbookShape))).toEqual([]);
});

it("the form of a playbook names every key that a strategy lacks", () => {
  expect(found(changed(samplePlaybook, ["/unplaced", {}]), playbookShape)).toEqual(
    new Array(7).fill("/unplaced shape.missing"),
  );
  expect(found(changed(samplePlaybook, ["/excluded/contactEveryDays", "weekly"]), playbookShape)).toEqual([
    "/excluded/contactEveryDays shape.type",
  ]);
});
