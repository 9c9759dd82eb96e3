import { parseCustomerFile } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { everyField } from "./customer-files.ts";

const pointers = (value: unknown): string[] => {
  const parsed = parseCustomerFile(value);
  return "issues" in parsed ? parsed.issues.map(({ pointer }) => pointer) : [];
};

describe("a file from outside", () => {
  it("is given back when its form is right", () => {
    expect(parseCustomerFile(JSON.parse(JSON.stringify(everyField)))).toEqual({ file: everyField });
  });

  it("is told where its form is wrong, in the form that is meant", () => {
    expect(pointers({ customer: { id: "C", growth: "x" } })).toEqual(["/customer/growth"]);
    expect(pointers({ customer: { id: "C", growth: { value: 1, asOf: "soon" } } })).toEqual([
      "/customer/growth/asOf",
    ]);
    expect(pointers({ customer: { id: "C", growth: [{ value: 1 }] } })).toEqual(["/customer/growth/0/asOf"]);
    expect(
      pointers({ customer: { id: "C" }, stakeholders: [{ id: "a", roles: ["boss", { as: "user" }] }] }),
    ).toEqual(["/stakeholders/0/roles/0", "/stakeholders/0/roles/1/opportunity"]);
    expect(pointers(7)).toEqual([""]);
  });

  it("says what was expected there", () => {
    const parsed = parseCustomerFile({ customer: { id: "C", annualSpend: { amount: 1, currency: "yuan" } } });
    expect(parsed).toEqual({
      issues: [
        {
          pointer: "/customer/annualSpend/currency",
          message: "Expected an ISO 4217 code of three capital letters, such as CNY.",
        },
      ],
    });
  });

  it("is bounded in depth before anything else looks at it", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 20_000; i++) deep = { value: deep };
    expect(parseCustomerFile({ customer: { id: "C", growth: deep } })).toMatchObject({
      issues: [{ message: expect.stringContaining("levels deep") }],
    });
  });
});
