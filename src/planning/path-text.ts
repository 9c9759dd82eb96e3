import type { Params } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import type { Label, Locale } from "../core/label.ts";
import { labelText } from "../text/label.ts";
import { markdownLine } from "../text/markdown.ts";
import { render } from "../text/render.ts";
import { pathMessages } from "./messages.ts";
import type { PathStanding, StepStanding, TrackStanding } from "./stand-on-path.ts";

function stepCode({ reached, ahead }: StepStanding): string {
  if (reached === null) return "step.unknown";
  if (!reached) return "step.notReached";
  return ahead ? "step.ahead" : "step.reached";
}

/** What stands in the data is shown as it is, on one line. */
function escaped(params: Params, locale: Locale): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      typeof param === "string" || isRecord(param) ? markdownLine(labelText(param as Label, locale)) : param,
    ]),
  );
}

function trackLines({ label, steps, at, next }: TrackStanding, locale: Locale): string[] {
  const say = (code: string, params: Params): string =>
    render(pathMessages, code, escaped(params, locale), locale).trimEnd();
  const place = steps.findIndex(({ step }) => step === at);
  const params = { track: label, step: steps[place]?.label ?? null, count: place + 1, all: steps.length };
  const code = place < 0 ? "notConnected" : next === null ? "arrived" : "at";
  return [
    say(code, params),
    "",
    ...steps.map((step) => say(stepCode(step), { step: step.label })),
    ...(next === null
      ? []
      : [say("next", { step: next.label, words: next.next }), say("proof", { words: next.proof })]),
    ...(next?.findOut ?? []).map(({ label: fact, question }) =>
      say("findOut", { label: fact, question: question ?? "" }),
    ),
  ];
}

/**
 * Where a customer stands on a path, as Markdown: for each track the place, the steps, what to do next, what proves it, and what to find out.
 *
 * @example
 * ```ts
 * import { relationshipPath } from "opportunity-matrix/models";
 * import { pathText, standOnPath } from "opportunity-matrix/planning";
 * const situation = { asOf: "2026-11-23", facts: { needState: { value: "implied" } } };
 * const text = pathText(standOnPath(relationshipPath, { situation }), "zh-CN");
 * text.split("\n")[0]; // => "**价值：建立联系**（1/4）"
 * ```
 */
export function pathText({ tracks }: PathStanding, locale: Locale): string {
  return tracks.map((track) => trackLines(track, locale).join("\n")).join("\n\n");
}
