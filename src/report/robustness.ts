import type { Stability } from "../analysis/stability/stability.ts";
import { isDelicate, stabilityText } from "../analysis/stability/stability-messages.ts";
import { xmlText } from "../charts/xml.ts";
import { details, tag } from "./html.ts";
import { both, bothTexts, say } from "./words.ts";

/** How far weights may be other ones before the place is another one: the nearest edge, then the weights that could change anything. */
export function robustness(stability: Stability): string {
  const weights = stability.weights.filter(isDelicate);
  const others = stability.weights.length - weights.length;
  const edge = bothTexts((locale) => stabilityText({ ...stability, weights: [] }, locale)[0] as string);
  const list = both(
    (locale) =>
      stabilityText({ ...stability, weights }, locale)
        .slice(1)
        .map((line) => tag("li", {}, xmlText(line)))
        .join(""),
    "ul",
  );
  return details(
    tag("h3", {}, say("robust")),
    tag("p", {}, edge),
    weights.length === 0 ? "" : tag("p", {}, say("robust.weights")) + list,
    others === 0
      ? ""
      : tag("p", {}, say(weights.length === 0 ? "robust.none" : "robust.others", { count: others })),
  );
}
