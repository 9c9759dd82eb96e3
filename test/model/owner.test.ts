import type { OwnerLevel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { OWNER_LEVELS } from "../../src/model/owner.ts";

it("lists who owns a relationship, from the top down", () => {
  expect(OWNER_LEVELS satisfies readonly OwnerLevel[]).toEqual([
    "executive",
    "director",
    "keyAccountManager",
    "accountManager",
    "insideSales",
  ]);
});
