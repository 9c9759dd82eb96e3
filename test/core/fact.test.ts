import { expect, it } from "vitest";
import { GRADES, optionId } from "../../src/core/fact.ts";

it("the grades run from the best proved to the least", () => {
  expect(GRADES).toEqual(["verified", "stated", "assumed"]);
});

it("an option is its id, or has one", () => {
  expect(optionId("planned")).toBe("planned");
  expect(optionId({ id: "planned", label: { en: "Planned" } })).toBe("planned");
});
