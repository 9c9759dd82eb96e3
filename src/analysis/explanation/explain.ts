import type { Grade } from "../../core/fact.ts";
import type { Locale } from "../../core/label.ts";
import { issueText } from "../../engine/messages.ts";
import type { Assessment, AxisAssessment, Contribution } from "../../engine/result.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { lifeWarning } from "../../model/life.ts";
import { labelClause } from "../../text/clause.ts";
import { formatPoints, formatShare } from "../../text/format.ts";
import { markdownLine, oneLine } from "../../text/markdown.ts";
import type { Baseline } from "./driver.ts";
import { gapLine, hitLines, openLines, type Say, sayIn, titleOf } from "./outcome-text.ts";
import { reasonsSection } from "./reasons-text.ts";
import { shortLines } from "./short-explanation.ts";
import { shownParts, valueText } from "./shown.ts";

/** How an explanation is written. */
export type ExplainOptions = {
  readonly locale: Locale;
  /** `"text"` where left out. */
  readonly format?: "text" | "markdown";
  /** `"short"`: three lines for whoever meets the customer. `"full"`, where left out: everything. */
  readonly length?: "short" | "full";
  /** From where what speaks for and against is measured; `"model"` where left out. */
  readonly baseline?: Baseline;
  /** The model of the assessment: with it, the possible cells are called by their labels, and else by their ids. */
  readonly model?: Pick<ModelDocument, "cells"> | undefined;
};

type Section = { readonly heading: string; readonly lines: readonly string[] };

function contributionLine(one: Contribution, shown: number, say: Say, locale: Locale): string {
  const params = {
    label: one.label,
    share: formatShare(one.share, locale),
    points: formatPoints(shown, locale),
  };
  if (one.points === null) return say("contribution.unknown", params);
  const ofHundred = formatPoints(one.points, locale);
  if (one.assumed) return say("contribution.assumed", { ...params, ofHundred });
  const line = say("contribution.known", { ...params, ofHundred, value: valueText(one, locale) });
  const doubts = [
    ...(one.ageDays === null ? [] : [say("contribution.age", { days: one.ageDays })]),
    ...(one.certainty === 1 ? [] : [say(`grade.${one.grade as Grade}`)]),
    ...(one.certainty === 1
      ? []
      : [say("contribution.certainty", { certainty: formatShare(one.certainty, locale) })]),
  ];
  return [line, ...doubts].join(say("separator"));
}

function axisSection(axis: AxisAssessment, say: Say, locale: Locale): Section {
  const params = {
    label: axis.label,
    score: formatPoints(axis.score, locale),
    low: formatPoints(axis.low, locale),
    high: formatPoints(axis.high, locale),
    coverage: formatShare(axis.coverage, locale),
  };
  const shown = shownParts(axis);
  const contributions = axis.contributions.map((one, i) =>
    contributionLine(one, shown[i] as number, say, locale),
  );
  const adjustments = axis.adjustments.map(({ label }, i) =>
    say("adjustment", { label, points: formatPoints(shown[contributions.length + i] as number, locale) }),
  );
  return {
    heading: say(axis.score === null ? "axis.noScore" : "axis.score", params),
    lines: [...contributions, ...adjustments],
  };
}

function outcomeLines(
  assessment: Assessment,
  say: Say,
  { locale, model }: Pick<ExplainOptions, "locale" | "model">,
): string[] {
  const { status, settled, possibleCells: ids } = assessment;
  const possibleCells = cellLabels(ids, model);
  const outcome =
    status === "placed" && settled ? say("outcome.settled") : say("outcome.open", { possibleCells });
  const { override } = assessment;
  const byHand =
    override === undefined
      ? []
      : [
          say("override", {
            ...override,
            why: labelClause(override.why, locale),
            label: override.cell.label,
            tier: override.cell.tier,
            cell: override.cell.id,
          }),
        ];
  return [
    ...byHand,
    ...hitLines(assessment, say),
    ...(status === "excluded" ? [] : [outcome]),
    ...openLines(assessment, say),
  ];
}

/** The full form: everything that an assessment holds. */
function fullSections(assessment: Assessment, options: ExplainOptions): Section[] {
  const { locale, baseline = "model" } = options;
  const say = sayIn(locale);
  const issues = assessment.issues.map((issue) => issueText(issue, locale));
  const gaps = assessment.gaps.map((gap) => gapLine(gap, say, locale));
  return [
    { heading: titleOf(assessment, say), lines: outcomeLines(assessment, say, options) },
    ...Object.values<AxisAssessment>(assessment.axes).map((axis) => axisSection(axis, say, locale)),
    reasonsSection(assessment, baseline, locale),
    ...(gaps.length === 0 ? [] : [{ heading: say("gaps"), lines: gaps }]),
    ...(issues.length === 0 ? [] : [{ heading: say("issues"), lines: issues }]),
  ];
}

function footerOf({ model, asOf }: Assessment, say: Say, locale: Locale): string {
  const { id, version, hash, status } = model;
  const made = say("model", { id, version, hash: hash.slice(0, 12), asOf: asOf ?? "–" });
  const warning = lifeWarning(status, locale);
  return warning === null ? made : [made, warning].join(say("separator"));
}

/**
 * Says in words where a customer stands and how sure that is. In full: what the scores are made of, what speaks most for and against,
 * which gates apply and which could, and what to find out; the points shown add up to the shown score (largest remainder). In short: three
 * lines, for the place and how sure it is, for what speaks most for and against, and for what to find out next.
 *
 * @throws {RangeError} where there is no such locale, or the baseline is none
 * @example
 * ```ts
 * import { compileModel, explain } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const result = compileModel(customerModel).assess({ growth: 25 }, { asOf: "2026-11-23" });
 * explain(result, { locale: "zh-CN" }).split("\n")[0]; // => "尚未定位：已知信息不足。"
 * explain(result, { locale: "en", length: "short" }).split("\n").length; // => 3
 * ```
 */
export function explain(assessment: Assessment, options: ExplainOptions): string {
  const { locale, format = "text", length = "full", model, baseline = "model" } = options;
  const isMarkdown = format === "markdown";
  const [heading, bullet] = isMarkdown ? ["## ", "- "] : ["", "  "];
  const line = (text: string): string => (isMarkdown ? markdownLine(text) : oneLine(text));
  if (length === "short") {
    const lines = shortLines(assessment, { locale, model, baseline });
    return lines.map((text) => `${isMarkdown ? bullet : ""}${line(text)}`).join("\n");
  }
  return [
    ...fullSections(assessment, options).map((one) =>
      [`${heading}${line(one.heading)}`, ...one.lines.map((text) => `${bullet}${line(text)}`)].join("\n"),
    ),
    line(footerOf(assessment, sayIn(locale), locale)),
  ].join("\n\n");
}
