/** The delimiters that are recognised; on a tie the earlier one is taken. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** What separates two cells of a line. */
export type Delimiter = (typeof DELIMITERS)[number];

/** The end of the header line: the first line break outside quotes, or -1 while there is none. */
export function headerEnd(text: string): number {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) return i;
  }
  return -1;
}

/** The delimiter that a header line uses: the one found most often outside quotes; a comma where there is none. */
export function detectDelimiter(header: string): Delimiter {
  const outside = header.replace(/"[^"]*("|$)/g, "");
  const count = (delimiter: Delimiter): number => outside.split(delimiter).length - 1;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
