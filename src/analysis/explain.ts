import type { Grade } from "../core/fact.ts";
import type { Params } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { issueText } from "../engine/messages.ts";
import type { Assessment, AxisAssessment, Contribution, Gap } from "../engine/result.ts";
import { cellLabels } from "../model/cell-labels.ts";
import type { ModelDocument } from "../model/document.ts";
import { lifeWarning } from "../model/life.ts";
import { formatPoints, formatShare } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { markdownLine, oneLine } from "../text/markdown.ts";
import { render } from "../text/render.ts";
import { type ExplainCode, explainMessages } from "./messages.ts";
import { shownParts, valueText } from "./shown.ts";

/** How an explanation is written. */
export type ExplainOptions = {
  readonly locale: Locale;
  /** `"text"` where left out. */
  readonly format?: "text" | "markdown";
  /** The model of the assessment: with it, the possible cells are called by their labels, and else by their ids. */
  readonly model?: Pick<ModelDocument, "cells"> | undefined;
};

type Section = { readonly heading: string; readonly lines: readonly string[] };

type Say = (code: ExplainCode, params?: Params) => string;

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

function gapLine({ label, reasons, question }: Gap, say: Say, locale: Locale): string {
  const why = reasons.map((reason) => say(`gap.${reason}`)).join(say("separator"));
  const asked = question === null ? [] : [labelText(question, locale)];
  return [say("gap.line", { label, why }), ...asked].join(" ");
}

function titleOf(assessment: Assessment, say: Say): string {
  if (assessment.status !== "placed") return say(`title.${assessment.status}`);
  const { label, id, tier } = assessment.cell;
  return say("title.placed", { label, id, tier });
}

function outcomeLines(assessment: Assessment, say: Say, model: ExplainOptions["model"]): string[] {
  const { status, settled, possibleCells: ids, gates } = assessment;
  const possibleCells = cellLabels(ids, model);
  const open = gates.filter((gate) => gate.open && "exclude" in gate.effect && gate.hit !== true);
  const hit = gates.filter((gate) => gate.hit === true);
  const outcome =
    status === "placed" && settled ? say("outcome.settled") : say("outcome.open", { possibleCells });
  const { override } = assessment;
  const byHand =
    override === undefined
      ? []
      : [
          say("override", {
            ...override,
            label: override.cell.label,
            tier: override.cell.tier,
            cell: override.cell.id,
          }),
        ];
  return [
    ...byHand,
    ...hit.map(({ label }) => say("gate.hit", { label })),
    ...(status === "excluded" ? [] : [outcome]),
    ...open.map(({ label }) => say("gate.open", { label })),
  ];
}

/**
 * Says in words where a customer stands, how sure that is, what the scores are made of and what to find out. The points
 * shown add up to the shown score (largest remainder).
 *
 * @example
 * ```ts
 * import { compileModel, explain } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const result = compileModel(customerModel).assess({}, { asOf: "2026-11-23" });
 * explain(result, { locale: "zh-CN" }).split("\n")[0]; // => "尚未定位：已知信息不足。"
 * ```
 */
export function explain(assessment: Assessment, { locale, format = "text", model }: ExplainOptions): string {
  const say: Say = (code, params = {}) => render(explainMessages, code, params, locale);
  const { id, version, hash, status } = assessment.model;
  const issues = assessment.issues.map((issue) => issueText(issue, locale));
  const gaps = assessment.gaps.map((gap) => gapLine(gap, say, locale));
  const sections: Section[] = [
    { heading: titleOf(assessment, say), lines: outcomeLines(assessment, say, model) },
    ...Object.values<AxisAssessment>(assessment.axes).map((axis) => axisSection(axis, say, locale)),
    ...(gaps.length === 0 ? [] : [{ heading: say("gaps"), lines: gaps }]),
    ...(issues.length === 0 ? [] : [{ heading: say("issues"), lines: issues }]),
  ];
  const made = say("model", { id, version, hash: hash.slice(0, 12), asOf: assessment.asOf ?? "–" });
  const warning = lifeWarning(status, locale);
  const footer = warning === null ? made : [made, warning].join(say("separator"));
  const isMarkdown = format === "markdown";
  const [heading, bullet] = isMarkdown ? ["## ", "- "] : ["", "  "];
  const line = (text: string): string => (isMarkdown ? markdownLine(text) : oneLine(text));
  return [
    ...sections.map((one) =>
      [`${heading}${line(one.heading)}`, ...one.lines.map((text) => `${bullet}${line(text)}`)].join("\n"),
    ),
    line(footer),
  ].join("\n\n");
}
