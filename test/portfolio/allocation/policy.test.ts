import { customerModel } from "opportunity-matrix/models";
import { defaultEffortPolicy } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";

it("says for every strategy of the customer model what hours win", () => {
  const strategies = Object.values(customerModel.cells).map(({ strategy }) => strategy);
  expect(strategies.filter((one) => !Object.hasOwn(defaultEffortPolicy.responses, one))).toEqual([]);
});
