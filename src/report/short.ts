import { explain } from "../analysis/explanation/explain.ts";
import { xmlText } from "../charts/xml.ts";
import type { Assessment, Gap } from "../engine/result.ts";
import { tag } from "./html.ts";
import type { Report } from "./report.ts";
import { both, say } from "./words.ts";

/** The three lines that a seller reads. @param gaps in the order in which the page asks */
export function shortSection(
  assessment: Assessment,
  gaps: readonly Gap[],
  { baseline, matrix }: Pick<Report, "baseline" | "matrix">,
): string {
  const lines = both((locale) => {
    const text = explain({ ...assessment, gaps }, { locale, length: "short", baseline, model: matrix.model });
    return text
      .split("\n")
      .map((line) => tag("p", {}, xmlText(line)))
      .join("");
  }, "div");
  return tag("section", { class: "short" }, tag("h3", { class: "unseen" }, say("short")), lines);
}
