import type { Params } from "../../core/issue.ts";
import { own } from "../../core/json.ts";
import type { Label, Locale } from "../../core/label.ts";
import type { PlaybookDocument, Strategy } from "../../model/playbook.ts";
import { checkLimit } from "../../strategy/call.ts";
import { formatNumber } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import { markdownLine } from "../../text/markdown.ts";
import { render } from "../../text/render.ts";
import type { EffortLine, EffortReason } from "./allocation.ts";
import { type AllocationCode, allocationMessages } from "./messages.ts";
import { effortReasonText, readable } from "./reason-text.ts";

/** How the text of a plan is written. */
export type AllocationTextOptions = {
  /** Names the strategies; without it their ids stand there. */
  readonly playbook?: Pick<PlaybookDocument, "strategies">;
  /** How many entries each list has at most, a whole number or `Infinity`; 20 where left out, which is our choice. */
  readonly limit?: number;
};

/** How the parts of a plan are worded. */
export type Wording = {
  readonly say: (code: AllocationCode, params?: Params) => string;
  readonly number: (value: number) => string;
  /** A change with its sign. */
  readonly signed: (value: number) => string;
  /** A label as a part of a line of Markdown. */
  readonly show: (label: Label) => string;
  readonly why: (reasons: readonly EffortReason[]) => string;
  /** The first of many lines, and how many more there are. */
  readonly few: (
    lines: readonly string[],
    more: "more" | "moreCustomers" | "moreSellers",
  ) => readonly string[];
  /** The tier and the strategy of a customer. */
  readonly place: (line: EffortLine) => string;
};

const LIMIT = 20;

/** The words for a locale. */
export function wordingOf(locale: Locale, { playbook, limit = LIMIT }: AllocationTextOptions): Wording {
  checkLimit(limit);
  const say: Wording["say"] = (code, params = {}) => render(allocationMessages, code, params, locale);
  const show = (label: Label): string => markdownLine(labelText(label, locale));
  const number = (value: number): string => formatNumber(readable(value), locale);
  return {
    say,
    show,
    number,
    signed: (value) => (value > 0 ? `+${number(value)}` : number(value)),
    why: (reasons) => {
      const texts = reasons.map((one) => markdownLine(effortReasonText(one, locale)));
      return texts.join(locale === "en" ? " " : "");
    },
    few: (lines, more) => {
      const rest = lines.length - limit;
      return rest > 0 ? [...lines.slice(0, limit), say(more, { count: rest })] : lines;
    },
    place: ({ tier, strategy }) => {
      const known = own(playbook?.strategies ?? {}, strategy ?? "") as Strategy | undefined;
      const parts = [...(tier === null ? [] : [tier]), known?.label ?? strategy ?? say("unplaced")];
      return parts.map(show).join(locale === "en" ? ", " : "，");
    },
  };
}

/** A table of Markdown whose first column is text, and the others numbers, which stand to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, i) => (i === 0 ? "---" : "---:"));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A list of Markdown; nothing where there is nothing to list. */
export function bullets(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join("\n")];
}
