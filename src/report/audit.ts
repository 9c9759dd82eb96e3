import { xmlText } from "../charts/xml.ts";
import type { Assessment } from "../engine/result.ts";
import { lifeWarning } from "../model/life.ts";
import { details, isolated, tag } from "./html.ts";
import { bothTexts, labelled, say } from "./words.ts";

/** Facts as JSON, one on a line. */
function factsText(facts: Assessment["facts"]): string {
  const lines = Object.entries(facts).map(([fact, known]) =>
    xmlText(`${JSON.stringify(fact)}: ${JSON.stringify(known)}`),
  );
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}

/** What it takes to make an assessment again: model, day, library and the facts as they were used. */
export function audit({ model, asOf, library, facts }: Assessment): string {
  const entry = (word: string, text: string): string =>
    tag("div", {}, tag("dt", {}, word), tag("dd", {}, text));
  const { id, version, hash, label, status } = model;
  const warning =
    lifeWarning(status, "en") === null ? "" : bothTexts((locale) => lifeWarning(status, locale) as string);
  return details(
    tag("h3", {}, say("audit")),
    tag(
      "dl",
      { class: "stamp" },
      entry(say("model.id"), `${labelled(label)} ${tag("code", {}, isolated(id))}`),
      entry(say("model.version"), isolated(version)),
      warning === "" ? "" : entry(say("model.life"), warning),
      entry(say("model.hash"), tag("code", {}, xmlText(hash))),
      entry(say("model.asOf"), asOf === null ? say("model.none") : xmlText(asOf)),
      entry(say("audit.library"), `opportunity-matrix ${isolated(library)}`),
    ),
    tag("p", {}, say("audit.facts")),
    tag("pre", {}, tag("code", {}, factsText(facts))),
  );
}
