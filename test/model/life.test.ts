import { compileModel, hashModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { lifeText, lifeWarning } from "../../src/model/life.ts";
import { sample } from "./sample.ts";

const signed = { status: "approved", by: "Li Wei", on: "2026-11-02" } as const;

it("says all of a life on one line", () => {
  expect(lifeText(signed, "en")).toBe("approved, Li Wei, 2026-11-02");
  expect(lifeText({ ...signed, note: { en: "For 2027.", "zh-CN": "用于 2027 年。" } }, "zh-CN")).toBe(
    "已批准，Li Wei，2026-11-02，用于 2027 年。",
  );
  expect(lifeText({ status: "retired" }, "en")).toBe("retired");
});

it("warns of what is not in force, and guesses nothing", () => {
  expect(lifeWarning("draft", "en")).toBe("draft: not approved");
  expect(lifeWarning("retired", "zh-CN")).toBe("已停用");
  expect(lifeWarning("approved", "en")).toBeNull();
  expect(lifeWarning(null, "en")).toBeNull();
});

it("stands in every result, is covered by the hash, and moves no score", () => {
  const [silent, draft] = [compileModel(sample), compileModel({ ...sample, life: { status: "draft" } })];
  expect(silent.assess({}, { asOf: "2026-11-23" }).model.status).toBeNull();
  expect(draft.assess({}, { asOf: "2026-11-23" }).model.status).toBe("draft");
  expect(draft.hash).not.toBe(silent.hash);
  expect(hashModel({ ...sample, life: signed })).not.toBe(draft.hash);
  expect(draft.place({ growth: 9 }, { asOf: "2026-11-23" })).toEqual(
    silent.place({ growth: 9 }, { asOf: "2026-11-23" }),
  );
});
