import { compileModel, recommend } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { itIsAPlaybookFor } from "./playbooks.ts";

describe("the customer playbook", () => {
  itIsAPlaybookFor(customerModel, customerPlaybook);

  it("says of the two cells that the source article fixes what the article says", () => {
    const strategyOf = (cell: "high/high" | "high/low") =>
      customerPlaybook.strategies[customerModel.cells[cell]?.strategy ?? ""];
    expect(strategyOf("high/high")?.objective).toEqual({
      en: "Put in more resources and develop the customer in depth.",
      "zh-CN": "投入更多资源，深度开发客户。",
    });
    expect(strategyOf("high/low")?.objective).toEqual({
      en: "Raise the relationship by regular communication and visits.",
      "zh-CN": "通过定期沟通和拜访提升关系。",
    });
  });

  it("is recommended from the place of a customer", () => {
    const matrix = compileModel(customerModel);
    const options = { asOf: "2026-11-23" };
    expect(recommend(matrix.assess({}, options), customerPlaybook).strategy).toBe(customerPlaybook.unplaced);
    const barred = matrix.assess({ blocked: true }, options);
    expect(recommend(barred, customerPlaybook).strategy).toBe(customerPlaybook.excluded);
  });
});
