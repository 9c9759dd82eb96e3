import type { Params } from "../../core/issue.ts";
import type { Label, Locale } from "../../core/label.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { formatDay, formatMoney, formatNumber } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import { markdownLine } from "../../text/markdown.ts";
import { render } from "../../text/render.ts";
import { type MovementWord, movementMessages } from "./messages.ts";
import type { Count } from "./movement.ts";
import { NO_CELLS, type State } from "./state.ts";

/** How a report of movement is worded. */
export type ReportWording = {
  readonly locale: Locale;
  readonly say: (code: MovementWord, params?: Params) => string;
  readonly count: (value: number) => string;
  readonly day: (day: string) => string;
  /** One amount; a dash where it is not known. */
  readonly amount: (amount: number | null) => string;
  /** What customers have together; a dash where no amount is known. */
  readonly money: (count: Count) => string;
  /** A label, or an id that has none, as a part of a line of Markdown. */
  readonly show: (label: Label) => string;
  /** What a customer or a group is called. */
  readonly name: (id: string) => string;
  readonly place: (state: State) => string;
};

function isNoCell(state: State): state is (typeof NO_CELLS)[number] {
  return NO_CELLS.some((one) => one === state);
}

/** The wording of a report in a locale. */
export function reportWording(
  locale: Locale,
  model: Pick<ModelDocument, "cells"> | undefined,
  currency: string | undefined,
  nameOf: (id: string) => Label = (id) => id,
): ReportWording {
  const say: ReportWording["say"] = (code, params = {}) => render(movementMessages, code, params, locale);
  const show = (label: Label): string => markdownLine(labelText(label, locale));
  const amount: ReportWording["amount"] = (value) => {
    if (value === null) return "–";
    return currency === undefined ? formatNumber(value, locale) : formatMoney(value, currency, locale);
  };
  return {
    locale,
    say,
    show,
    amount,
    name: (id) => show(nameOf(id)),
    count: (value) => formatNumber(value, locale),
    day: (day) => formatDay(day, locale),
    money: ({ customers, amount: sum, withoutAmount }) => amount(withoutAmount === customers ? null : sum),
    place: (state) => (isNoCell(state) ? say(state) : cellLabels([state], model).map(show).join("")),
  };
}
