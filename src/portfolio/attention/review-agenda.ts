import { FEW, type Params } from "../../core/issue.ts";
import type { Label, Locale } from "../../core/label.ts";
import type { ModelDocument } from "../../model/document.ts";
import { checkLimit } from "../../strategy/call.ts";
import { formatDay } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import { markdownLine } from "../../text/markdown.ts";
import { render } from "../../text/render.ts";
import { reportWording } from "../movement/report-wording.ts";
import { type AgendaCode, agendaMessages } from "./agenda-messages.ts";
import { ALERT_LEVELS, type Alert, type AlertLevel, type Review } from "./alert.ts";
import { alertClearsText, alertText } from "./alert-text.ts";
import type { Disagreements } from "./disagreement.ts";
import { disagreementBlocks } from "./disagreements-text.ts";
import type { RescoreCustomer } from "./rescore-sample.ts";

/** How an agenda is written. */
export type AgendaOptions = {
  readonly locale: Locale;
  /** Names the cells; without it they are shown by their ids. */
  readonly model?: Pick<ModelDocument, "cells">;
  /** What a customer or a seller is called; their ids where left out. */
  readonly nameOf?: (id: string) => Label;
  /** The customers whom a second person scores again, of `rescoreSample`. */
  readonly sample?: readonly RescoreCustomer[];
  /** What two people disagreed on when the last sample was scored again, of `disagreements`. */
  readonly disagreements?: Disagreements;
  /** How many lines each list has at most, a whole number or `Infinity`; 20 where left out. */
  readonly limit?: number;
};

/**
 * The agenda of the regular review that keeps a matrix accurate, as Markdown: what needs attention, most urgent first, what is cleared in one
 * way together under it; what has cleared; what two scores differed on, and whom a second person scores again.
 *
 * @throws {RangeError} where there is no such locale or the limit is none
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { review, reviewAgenda } from "opportunity-matrix/portfolio";
 * const quiet = review({ customers: [] }, { asOf: "2026-12-01", matrix: compileModel(customerModel) });
 * reviewAgenda(quiet, { locale: "en" }).split("\n\n").at(-1); // => "Nothing needs attention."
 * ```
 */
export function reviewAgenda(
  { asOf, raised, open, cleared, otherModel }: Review,
  { locale, model, nameOf = (id) => id, sample = [], disagreements, limit = FEW }: AgendaOptions,
): string {
  checkLimit(limit);
  const { place } = reportWording(locale, model, undefined);
  const say = (code: AgendaCode, params: Params = {}): string => render(agendaMessages, code, params, locale);
  const name = (id: string): string => markdownLine(labelText(nameOf(id), locale));
  const list = (lines: readonly string[], more: AgendaCode = "more"): string => {
    const rest = lines.length - limit;
    const shown = rest > 0 ? [...lines.slice(0, limit), say(more, { count: rest })] : lines;
    return shown.map((line) => `- ${line}`).join("\n");
  };
  const section = (head: AgendaCode, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${say(head)}`, list(lines)];
  const what = (alert: Alert): string => markdownLine(alertText(alert, locale, model));
  const lines = [
    ...raised.map((alert) => ({ alert, age: say("new") })),
    ...open.map((alert) => ({
      alert,
      age: say("since", { day: formatDay(alert.raisedOn, locale) }),
    })),
  ].map(({ alert, age }) => ({
    alert,
    line: say("line", { name: name(alert.subject), what: what(alert), age }),
  }));
  const ofLevel = (level: AlertLevel): string[] => {
    const those = lines.filter(({ alert }) => alert.level === level);
    if (those.length === 0) return [];
    const codes = [...new Set(those.map(({ alert }) => alert.code))];
    const groups = codes.flatMap((code) => [
      say("clears", { clears: alertClearsText({ code }, locale) }),
      list(those.filter(({ alert }) => alert.code === code).map(({ line }) => line)),
    ]);
    return [`## ${say(level)}`, ...groups];
  };
  const [title, ...differing] =
    disagreements === undefined ? [] : disagreementBlocks(disagreements, { locale, model, nameOf, limit });
  return [
    `# ${say("title", { day: formatDay(asOf, locale) })}`,
    say("counts", { raised: raised.length, open: open.length, cleared: cleared.length }),
    ...(lines.length === 0 ? [say("nothing")] : []),
    ...ALERT_LEVELS.flatMap(ofLevel),
    ...section(
      "cleared",
      cleared.map(({ alert, why }) =>
        say("clearedLine", { name: name(alert.subject), what: what(alert), why: say(`clearedBy.${why}`) }),
      ),
    ),
    ...(otherModel.length === 0 ? [] : [say("otherModel", { count: otherModel.length })]),
    ...(title === undefined ? [] : [`## ${title}`, ...differing]),
    ...(sample.length === 0
      ? []
      : [
          `## ${say("rescore")}`,
          say("rescoreMeans"),
          list(
            sample.map(({ customer, state }) =>
              say("rescoreLine", { name: name(customer), place: place(state) }),
            ),
            "moreCustomers",
          ),
        ]),
  ].join("\n\n");
}
