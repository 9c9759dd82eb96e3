import { FEW } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { isolated, tag } from "./html.ts";
import { both, say } from "./words.ts";

/** What was wrong, the first few of it in words, and how much more there is; nothing where nothing was. */
export function toldIssues(texts: readonly ((locale: Locale) => string)[]): string {
  if (texts.length === 0) return "";
  const shown = texts.slice(0, FEW).map((textIn) =>
    tag(
      "li",
      {},
      both((locale) => isolated(textIn(locale))),
    ),
  );
  const rest = texts.length - shown.length;
  return (
    tag("ul", {}, ...shown) + (rest === 0 ? "" : tag("p", { class: "note" }, say("more", { count: rest })))
  );
}
