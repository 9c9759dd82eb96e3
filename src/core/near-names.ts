/** How many letters must be put in, taken out, replaced or swapped with the next to make one text of another. */
function editDistance(a: string, b: string): number {
  // Optimal string alignment, row by row; texts are names, and short.
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}

/** Longer texts are no slips of the pen. */
const LONGEST = 100;

/**
 * The name that may have been meant by one that is not there: the nearest, capital letters and signs between words aside, if no more than one
 * letter in four is another, and two at most; of equally near ones the first. Undefined where none is so near. The limits are ours.
 */
export function nearName(name: string, names: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s._-]/g, "");
  const given = plain(name);
  if (given.length > LONGEST) return undefined;
  const most = Math.min(2, Math.floor(given.length / 4));
  let nearest: { readonly name: string; readonly distance: number } | undefined;
  for (const one of names) {
    const other = plain(one);
    if (Math.abs(other.length - given.length) > most) continue;
    const distance = editDistance(given, other);
    if (distance <= most && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) {
      nearest = { name: one, distance };
    }
  }
  return nearest?.name;
}
