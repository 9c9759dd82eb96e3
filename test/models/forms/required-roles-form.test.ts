import { buyingRoles } from "opportunity-matrix/domain";
import { requiredRolesForm } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { fill, itIsAForm } from "./forms.ts";

describe("the required roles", () => {
  itIsAForm("requiredRolesForm", requiredRolesForm);

  it("has an item for every buying role, under its id", () => {
    expect(requiredRolesForm.items.map(({ id }) => id)).toEqual(Object.keys(buyingRoles));
  });

  it("counts the weight of a role that somebody fills, and nothing for one that nobody does", () => {
    expect(fill(requiredRolesForm, { deciders: 2, users: 0 })).toMatchObject({ total: 2, most: 9, high: 8 });
    expect(fill(requiredRolesForm, { deciders: 2, users: 0 }).verdict?.verdict).toBe("gaps");
    const every = Object.fromEntries(Object.keys(requiredRolesForm.facts ?? {}).map((fact) => [fact, 1]));
    expect(fill(requiredRolesForm, every)).toMatchObject({ percent: 100, verdict: { verdict: "complete" } });
  });
});
