import type { Params } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { formatDay } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import { render } from "../../text/render.ts";
import { movementMessages } from "../movement/messages.ts";
import type { Alert, AlertCode } from "./alert.ts";
import { alertMessages } from "./messages.ts";

const DAYS: readonly string[] = ["day", "since"];
const PLACES: readonly string[] = ["from", "to", "cell"];

function placeText(state: string, locale: Locale, model: Pick<ModelDocument, "cells"> | undefined): string {
  if (state === "unplaced" || state === "excluded") return render(movementMessages, state, {}, locale);
  const label = cellLabels([state], model).map((one) => labelText(one, locale))[0] as string;
  return locale === "en" ? label : `“${label}”`;
}

/** The parameters of an alert as they are read: days and cells in words. */
function shown(params: Params, locale: Locale, model: Pick<ModelDocument, "cells"> | undefined): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value !== "string") return [name, value];
      if (DAYS.includes(name)) return [name, formatDay(value, locale)];
      return [name, PLACES.includes(name) ? placeText(value, locale, model) : value];
    }),
  );
}

/** The message of an alert, which may depend on its parameters. */
function wordFor(code: AlertCode, { label = null, sellers, standing }: Params): string {
  if (code === "movedDown" && label === null) return "movedDown.plain";
  if (code === "overCapacity" && sellers === 1) return "overCapacity.alone";
  return code === "effort" ? `effort.${standing}` : code;
}

/**
 * What needs attention, in words that follow the name of its customer or seller.
 *
 * @param model names the cells; without it they are shown by their ids
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { alertText } from "opportunity-matrix/portfolio";
 * alertText({ code: "stalled", params: { since: "2026-07-01", days: 153 } }, "zh-CN"); // => "自2026年7月1日起 153 天，位置没变，也没有新信息。"
 * ```
 */
export function alertText(
  { code, params }: Pick<Alert, "code" | "params">,
  locale: Locale,
  model?: Pick<ModelDocument, "cells">,
): string {
  return render(alertMessages, wordFor(code, params), shown(params, locale, model), locale);
}

/**
 * What clears an alert, in words.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { alertClearsText } from "opportunity-matrix/portfolio";
 * alertClearsText({ code: "singleThreaded" }, "en"); // => "Win a second contact."
 * ```
 */
export function alertClearsText({ code }: Pick<Alert, "code">, locale: Locale): string {
  return render(alertMessages, `clears.${code}`, {}, locale);
}
