import { dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import type { ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";

/** Reports a model that calls itself approved without saying by whom and when, and a day that there is not. */
export function lintLife({ life }: ModelDocument, report: Report): void {
  if (life === undefined) return;
  const { status, by, on } = life;
  const missing = [...(by === undefined ? ["by"] : []), ...(on === undefined ? ["on"] : [])];
  if (status === "approved" && missing.length > 0) report("error", "life.unsigned", "/life", { missing });
  if (on !== undefined && Number.isNaN(dayNumber(on))) {
    report("error", "life.notDay", "/life/on", { found: rawText(on) });
  }
}
