import { definePlaybook } from "opportunity-matrix";
import { expect, it } from "vitest";
import { samplePlaybook } from "./sample.ts";

it("definePlaybook gives the document as it is", () => {
  const playbook = { ...samplePlaybook, strategies: { keep: samplePlaybook.unplaced } };
  expect(definePlaybook(playbook)).toBe(playbook);
});
