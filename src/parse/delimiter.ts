/** The delimiters that are recognised; where nothing else decides, the earlier one is taken. */
const DELIMITERS = [",", ";", "\t", "|", "，"] as const;

/** What separates two cells of a line: `,` `;` `|` `，` or a tab, or the character that a first line `sep=` names. */
export type Delimiter = string;

/** The delimiter of a text, and the length of what stands before its header. */
export type Layout = { readonly delimiter: Delimiter; readonly skip: number };

/** How many records are compared. */
const COMPARED = 20;

/** The number of cells in each of the first records, read as the parser reads them: a quote counts at the beginning of a cell only. */
function cellCounts(text: string, delimiter: Delimiter, isWhole: boolean): readonly number[] {
  const counts: number[] = [];
  let cells = 1;
  let atStart = true;
  let quoted = false;
  let blank = true;
  for (let i = 0; i < text.length && counts.length < COMPARED; i++) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') continue;
      if (text[i + 1] === '"') i++;
      else quoted = false;
      continue;
    }
    if (character === "\n" || character === "\r") {
      if (!blank) counts.push(cells);
      [cells, atStart, blank] = [1, true, true];
      continue;
    }
    blank = false;
    if (character === '"' && atStart) quoted = true;
    atStart = character === delimiter;
    if (atStart) cells++;
  }
  // The last record may have been cut off, and then tells nothing.
  if (!blank && counts.length < COMPARED && (isWhole || counts.length === 0)) counts.push(cells);
  return counts;
}

/**
 * Finds the delimiter of a CSV text from its beginning: the one that divides the header, and the most records into as many cells as
 * the header; then the one that divides it into the most. A first line such as `sep=;`, which Excel understands, decides. A comma
 * where there is one column. `isWhole` says that the text is not cut off.
 *
 * @example
 * ```ts
 * import { detectDelimiter } from "opportunity-matrix/parse";
 * detectDelimiter('size 5";id\n1,5;a\n').delimiter; // => ";"
 * detectDelimiter("sep=|\nname|spend\n").skip; // => 6
 * ```
 */
export function detectDelimiter(text: string, isWhole = true): Layout {
  const declared = /^sep=([^\r\n])(?:\r\n|\r|\n)/i.exec(text);
  if (declared !== null) return { delimiter: declared[1] as string, skip: declared[0].length };
  let best = { delimiter: DELIMITERS[0] as Delimiter, share: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const counts = cellCounts(text, delimiter, isWhole);
    const [cells = 1] = counts;
    const share = counts.filter((count) => count === cells).length / counts.length;
    if (cells > 1 && (share > best.share || (share === best.share && cells > best.cells))) {
      best = { delimiter, share, cells };
    }
  }
  return { delimiter: best.delimiter, skip: 0 };
}
