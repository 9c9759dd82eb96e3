import { formatNumber } from "../text/format.ts";
import { tag } from "./html.ts";

/** Numbers side by side, each with the word for what it counts. */
export function totalsList(items: readonly (readonly [word: string, value: number])[]): string {
  const written = items.map(([word, value]) =>
    tag("div", {}, tag("dt", {}, word), tag("dd", {}, formatNumber(value, "en"))),
  );
  return tag("dl", { class: "totals" }, ...written);
}
