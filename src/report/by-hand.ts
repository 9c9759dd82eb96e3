import { xmlText } from "../charts/xml.ts";
import type { Assessment } from "../engine/result.ts";
import { tag } from "./html.ts";
import { labelled, say } from "./words.ts";

/** Where a person has placed a customer, who, why and until when; the model's own place stands beside it. */
export function byHand({ override }: Assessment): string {
  if (override === undefined) return "";
  const { cell, by, why, on, until } = override;
  return tag(
    "div",
    { class: "hand" },
    tag(
      "p",
      { class: "place" },
      say("byHand"),
      tag("b", {}, labelled(cell.label)),
      ` ${tag("code", {}, xmlText(cell.id))} `,
      say("page.tier", { tier: cell.tier }),
    ),
    tag("p", {}, say("byHand.who", { by, on, until }), say("colon"), tag("bdi", {}, labelled(why))),
    tag("p", { class: "note" }, say("byHand.rest")),
  );
}
