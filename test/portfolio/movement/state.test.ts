import { expect, it } from "vitest";
import { stateOf } from "../../../src/portfolio/movement/state.ts";
import { at } from "../log.ts";

it("is the cell of a customer, or why it has none", () => {
  expect(stateOf({ snapshot: at("2026-11-01", 75) })).toBe("high/medium");
  expect(stateOf({ snapshot: at("2026-11-01", undefined) })).toBe("unplaced");
  expect(stateOf(undefined)).toBe("absent");
});

it("is where the customer counts as standing, before where the model placed it", () => {
  const snapshot = at("2026-11-01", 75);
  expect(stateOf({ snapshot, counted: { status: "placed", cell: "low/low" } })).toBe("low/low");
  expect(stateOf({ snapshot, counted: { status: "excluded", cell: null } })).toBe("excluded");
});
