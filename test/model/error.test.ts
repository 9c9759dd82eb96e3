import { type DocumentIssue, ModelError } from "opportunity-matrix";
import { expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";

const finding = (i: number, severity: Finding["severity"] = "error"): Finding => ({
  severity,
  code: "id.twice",
  pointer: i === 0 ? "" : `/gates/${i}/id`,
  params: { id: `g${i}` },
});

it("spells out errors with pointer, code and values, and keeps all findings", () => {
  const issues = [finding(0), finding(1, "warning"), finding(2)];
  const error = new ModelError(issues);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("ModelError");
  expect(error.issues).toBe(issues);
  const [heading, ...lines] = error.message.split("\n");
  expect(heading).toContain("errors: 2");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("id.twice (id g0)");
  expect(lines[1]).toContain("/gates/2/id: id.twice (id g2)");
  expect(error.message).not.toContain("g1");
});

it("shows lists with commas, numbers as they are, and nothing where a code has no values", () => {
  const of = (params: DocumentIssue["params"]): string =>
    new ModelError([{ code: "some.code", severity: "error", pointer: "", params }]).message.split("\n")[1] ??
    "";
  expect(of({ fact: "ned", declared: ["need", "growth"], from: 3 })).toBe(
    "  (the whole document): some.code (fact ned; declared need, growth; from 3)",
  );
  expect(of({})).toBe("  (the whole document): some.code");
});

it("counts what it does not spell out", () => {
  const lines = new ModelError(Array.from({ length: 13 }, (_, i) => finding(i))).message.split("\n");
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe("  … and 3 more");
});
