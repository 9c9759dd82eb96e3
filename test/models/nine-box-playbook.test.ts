import { nineBoxModel, nineBoxPlaybook } from "opportunity-matrix/models";
import { describe } from "vitest";
import { itIsAPlaybookFor } from "./playbooks.ts";

describe("the nine-box playbook", () => {
  itIsAPlaybookFor(nineBoxModel, nineBoxPlaybook);
});
