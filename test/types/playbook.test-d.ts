// What definePlaybook remembers, and what it does not let pass.
import { definePlaybook, type Playbook, type Strategy } from "opportunity-matrix";
import { expectTypeOf, it } from "vitest";
import { parts, playbook } from "./models.ts";

const strategy = parts.unplaced;

it("remembers the ids of its strategies", () => {
  expectTypeOf(playbook).toEqualTypeOf<Playbook<"leave" | "keep" | "raise">>();
});

it("does not take a strategy without its parts, nor an owner of no level", () => {
  const { owner: _, ...withoutOwner } = strategy;
  // @ts-expect-error [ts2741] - the owner is missing
  definePlaybook({ ...parts, strategies: { keep: withoutOwner } });
  // @ts-expect-error [ts2820] - "diretor" is no level
  definePlaybook({ ...parts, strategies: { keep: { ...strategy, owner: "diretor" } } });
});

it("does not take a misspelt key, nor a playbook without an answer for the excluded", () => {
  // @ts-expect-error [ts2353] - "strategy" is no key of a playbook
  definePlaybook({ ...parts, strategies: { keep: strategy }, strategy });
  const { excluded: _, ...rest } = parts;
  // @ts-expect-error [ts2345] - "excluded" is missing
  definePlaybook({ ...rest, strategies: { keep: strategy } });
  expectTypeOf<Strategy["contactEveryDays"]>().toEqualTypeOf<number | null>();
});
