import type { Params } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import type { Plan } from "../../engine/plan.ts";
import { formatDay, formatMoney, formatNumber } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import { render } from "../../text/render.ts";
import type { Count } from "../movement/movement.ts";
import type { State } from "../movement/state.ts";
import { type PictureWord, pictureMessages } from "./messages.ts";

/** How a picture of a portfolio is worded. Texts are as they are: who draws or writes them escapes them. */
export type PictureWording = {
  readonly locale: Locale;
  readonly say: (code: PictureWord, params?: Params) => string;
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
  /** Several remarks in one text. */
  readonly list: (texts: readonly string[]) => string;
  /** What customers have together; a dash where no amount is known. */
  readonly money: (count: Count) => string;
  /** A state that is in the portfolio: a cell by its label, or by its id where the model has none of that id. */
  readonly place: (state: State) => string;
};

/** The wording of a picture in a locale. */
export function pictureWording(
  locale: Locale,
  { cells }: Pick<Plan, "cells">,
  currency?: string | undefined,
): PictureWording {
  const say: PictureWording["say"] = (code, params = {}) => render(pictureMessages, code, params, locale);
  const labels = new Map<State, string>([
    ...cells.flat().map(({ id, label }): [State, string] => [id, labelText(label, locale)]),
    ["unplaced", say("unplaced")],
    ["excluded", say("excluded")],
  ]);
  return {
    locale,
    say,
    number: (value) => formatNumber(value, locale),
    day: (day) => formatDay(day, locale),
    list: (texts) => texts.join(locale === "en" ? "; " : "；"),
    money: ({ customers, amount, withoutAmount }) => {
      // Nobody at all has 0, and only a customer can have an amount that is not known.
      if (customers > 0 && withoutAmount === customers) return "–";
      return currency === undefined ? formatNumber(amount, locale) : formatMoney(amount, currency, locale);
    },
    place: (state) => labels.get(state) ?? state,
  };
}

/** Where customers came from; who entered came from outside. */
export function placeFrom(state: State, { say, place }: PictureWording): string {
  return state === "absent" ? say("entered") : place(state);
}

/** Where customers went; who left went outside. */
export function placeTo(state: State, { say, place }: PictureWording): string {
  return state === "absent" ? say("left") : place(state);
}
