/** What breaks a line: in Markdown a block ends or begins there. */
const BREAKS = /[\r\n\u2028\u2029]+/g;

/** The characters that mean something within a line of Markdown (CommonMark 0.31, section 2.4; GFM), or as HTML within it. */
const MARKS = /[\\`*_[\]<>#|~&]/g;

/**
 * The beginning of a bare address, up to the one character without which it is none (GFM 0.29, section 6.9): the colon of a scheme, the dot of
 * `www.`, the sign within an address of mail. A name such as `example.com` alone is no address there. Renderers that look for addresses of
 * mail once more in the finished text may link those all the same.
 */
const ADDRESS = /:(?=\/\/)|(?:mailto|xmpp):|www\.|[\w.+-]@(?=[\w-])/gi;

/** What begins a list, a rule or a heading where a line begins with it: `- `, `12. `, `---`, `===`. */
const OPENING = /^(\d{0,9})([-+=.)])(?=\s|$|[-=])/;

/** A text on one line, whatever breaks it holds: what stands in the data never makes a line of its own. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, " ");
}

/** A text as one line of Markdown that shows it as it is: data never becomes a heading, a list, a link, a cell of a table or HTML. */
export function markdownLine(text: string): string {
  return oneLine(text)
    .trim()
    .replace(MARKS, "\\$&")
    .replace(ADDRESS, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)
    .replace(OPENING, "$1\\$2");
}

/** A table of Markdown whose first columns are texts, and the others numbers, which stand to the right. Cells are Markdown already. */
export function markdownTable(
  heads: readonly string[],
  texts: number,
  rows: readonly (readonly string[])[],
): string {
  const rule = heads.map((_, i) => (i < texts ? "---" : "---:"));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
