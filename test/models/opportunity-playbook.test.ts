import { opportunityModel, opportunityPlaybook } from "opportunity-matrix/models";
import { describe } from "vitest";
import { itIsAPlaybookFor } from "./playbooks.ts";

describe("the opportunity playbook", () => {
  itIsAPlaybookFor(opportunityModel, opportunityPlaybook);
});
