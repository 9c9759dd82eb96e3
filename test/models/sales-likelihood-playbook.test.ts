import { salesLikelihoodModel, salesLikelihoodPlaybook } from "opportunity-matrix/models";
import { describe } from "vitest";
import { itIsAPlaybookFor } from "./playbooks.ts";

describe("the sales likelihood playbook", () => {
  itIsAPlaybookFor(salesLikelihoodModel, salesLikelihoodPlaybook);
});
