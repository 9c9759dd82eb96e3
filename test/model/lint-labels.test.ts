import { expect, it } from "vitest";
import { lintLabels } from "../../src/model/lint-labels.ts";

/** The places of labels that lack a locale, with the locale. */
function lacking(document: unknown): string[] {
  const all: string[] = [];
  lintLabels(document, (severity, code, pointer, params) =>
    all.push(`${severity} ${pointer} ${code} ${params?.locale}`),
  );
  return all;
}

it("finds labels wherever they stand, lists of labels included", () => {
  const en = { en: "a" };
  const document = {
    label: en,
    deep: [{ note: en }, { do: [en, "b", { "zh-CN": "c" }], stop: en, question: en, text: en }],
  };
  expect(lacking(document)).toEqual([
    "warning /label label.localeMissing zh-CN",
    "warning /deep/0/note label.localeMissing zh-CN",
    "warning /deep/1/do/0 label.localeMissing zh-CN",
    "warning /deep/1/do/2 label.localeMissing en",
    "warning /deep/1/stop label.localeMissing zh-CN",
    "warning /deep/1/question label.localeMissing zh-CN",
    "warning /deep/1/text label.localeMissing zh-CN",
  ]);
  expect(lacking({ objective: {} })).toEqual([
    "warning /objective label.localeMissing en",
    "warning /objective label.localeMissing zh-CN",
  ]);
});

it("takes a name that an author gave for a name, even if it is called label", () => {
  const named = { label: { type: "flag", label: { en: "a" } } };
  expect(lacking({ facts: named, cells: named, strategies: named })).toEqual([
    "warning /facts/label/label label.localeMissing zh-CN",
    "warning /cells/label/label label.localeMissing zh-CN",
    "warning /strategies/label/label label.localeMissing zh-CN",
  ]);
  expect(lacking({ facts: [{ label: { en: "a" } }] })).toEqual([
    "warning /facts/0/label label.localeMissing zh-CN",
  ]);
});

it("has nothing to say of texts that are the same in every language, nor of values that are no documents", () => {
  expect(
    [{ label: "a" }, { label: { en: "a", "zh-CN": "b" } }, null, 1, "label", []].flatMap(lacking),
  ).toEqual([]);
});
