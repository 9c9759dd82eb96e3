import type { Params } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { render } from "../../text/render.ts";
import type { EffortReason } from "./allocation.ts";
import { effortReasonMessages } from "./messages.ts";

/** A value as a person reads it: from 100 on without decimals, from 10 on with one, below with two; one too small for that, as it is. */
export function readable(value: number): number {
  const parts = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 10 ? 10 : 100;
  const rounded = Math.round(value * parts) / parts;
  return rounded === 0 ? value : rounded;
}

/** Parameters whose value is rounded for reading. */
const shown = (params: Params): Params =>
  typeof params.value === "number" ? { ...params, value: readable(params.value) } : params;

/**
 * Why a customer gets its hours, or a seller has some left, in words.
 *
 * @example
 * ```ts
 * import { effortReasonText } from "opportunity-matrix/portfolio";
 * effortReasonText({ code: "minimum", params: { hours: 6 } }, "en"); // => "Its minimum is 6 h."
 * ```
 */
export function effortReasonText({ code, params }: EffortReason, locale: Locale): string {
  return render(effortReasonMessages, code, shown(params), locale);
}
