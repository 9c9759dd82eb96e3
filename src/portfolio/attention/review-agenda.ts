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
import type { Alert, AlertLevel, Review } from "./alert.ts";
import { alertClearsText, alertText } from "./alert-text.ts";
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
  /** How many lines each list has at most, a whole number or `Infinity`; 20 where left out. */
  readonly limit?: number;
};

const LEVELS: readonly AlertLevel[] = ["now", "soon", "watch"];

/**
 * The agenda of the regular review that keeps a matrix accurate, as Markdown: what needs attention, most urgent first, with what clears it;
 * what has cleared; and whom a second person scores again.
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
  { locale, model, nameOf = (id) => id, sample = [], limit = FEW }: AgendaOptions,
): string {
  checkLimit(limit);
  const { place } = reportWording(locale, model, undefined);
  const say = (code: AgendaCode, params: Params = {}): string => render(agendaMessages, code, params, locale);
  const name = (id: string): string => markdownLine(labelText(nameOf(id), locale));
  const list = (lines: readonly string[]): string => {
    const rest = lines.length - limit;
    const shown = rest > 0 ? [...lines.slice(0, limit), say("more", { count: rest })] : lines;
    return shown.map((line) => `- ${line}`).join("\n");
  };
  const section = (head: AgendaCode, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${say(head)}`, list(lines)];
  const what = (alert: Alert): string => markdownLine(alertText(alert, locale, model));
  const alertLine = (alert: Alert, age: string): string =>
    say("line", {
      name: name(alert.subject),
      what: what(alert),
      clears: alertClearsText(alert, locale),
      age,
    });
  const lines = [
    ...raised.map((alert) => ({ alert, line: alertLine(alert, say("new")) })),
    ...open.map((alert) => {
      const age = say("since", { day: formatDay(alert.raisedOn, locale) });
      return { alert, line: alertLine(alert, age) };
    }),
  ];
  const ofLevel = (level: AlertLevel): string[] =>
    lines.filter(({ alert }) => alert.level === level).map(({ line }) => line);
  return [
    `# ${say("title", { day: formatDay(asOf, locale) })}`,
    say("counts", { raised: raised.length, open: open.length, cleared: cleared.length }),
    ...(lines.length === 0 ? [say("nothing")] : []),
    ...LEVELS.flatMap((level) => section(level, ofLevel(level))),
    ...section(
      "cleared",
      cleared.map(({ alert, why }) =>
        say("clearedLine", { name: name(alert.subject), what: what(alert), why: say(`clearedBy.${why}`) }),
      ),
    ),
    ...(otherModel.length === 0 ? [] : [say("otherModel", { count: otherModel.length })]),
    ...(sample.length === 0
      ? []
      : [
          `## ${say("rescore")}`,
          say("rescoreMeans"),
          list(
            sample.map(({ customer, state }) =>
              say("rescoreLine", { name: name(customer), place: place(state) }),
            ),
          ),
        ]),
  ].join("\n\n");
}
