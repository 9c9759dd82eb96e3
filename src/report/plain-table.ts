import { tag } from "./html.ts";

/** A plain table in a frame that scrolls by itself where the page is narrow. */
export function plainTable(
  headingId: string,
  heads: readonly { readonly text: string; readonly numeric?: boolean }[],
  rows: readonly (readonly string[])[],
  className?: string,
): string {
  const cell = (text: string, i: number): string =>
    i === 0
      ? tag("th", { scope: "row" }, text)
      : tag("td", { class: heads[i]?.numeric === true ? "n" : undefined }, text);
  return tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": headingId },
    tag(
      "table",
      { class: className, "aria-labelledby": headingId },
      tag(
        "thead",
        {},
        tag(
          "tr",
          {},
          ...heads.map(({ text, numeric }) =>
            tag("th", { scope: "col", class: numeric === true ? "n" : undefined }, text),
          ),
        ),
      ),
      tag("tbody", {}, ...rows.map((row) => tag("tr", {}, ...row.map(cell)))),
    ),
  );
}
