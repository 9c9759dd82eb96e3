// East Asian Width (Unicode Standard Annex #11): wide and full-width characters, and the ambiguous quotes, dashes and dots that
// Chinese fonts draw in full width.
const FULL =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Widths in em of Latin characters in Arial and Segoe UI, the wider of both. */
const LATIN: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ .,:;'|!ijlI]/, 0.29],
  [/[ftr()[\]{}/\\`"*-]/, 0.39],
  [/[cksvxyzJ]/, 0.52],
  [/[mwMW@%]/, 0.93],
  [/[A-Z+=<>~&]/, 0.7],
  [/[\x21-\x7e]/, 0.59],
];

const ELSE = 0.66;
const BOLD = 1.07;
const ELLIPSIS = "…";

function emOf(character: string): number {
  const latin = LATIN.find(([characters]) => characters.test(character));
  if (latin) return latin[1];
  if (NONE.test(character)) return 0;
  if (FULL.test(character)) return 1;
  return PICTURE.test(character) ? 1.35 : ELSE;
}

/** How wide a text is drawn, in the unit of the font size: an estimate that is rather too wide than too narrow. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * size * (bold ? BOLD : 1);
}

/** A text without the white space and joiners at its end; by hand, since an expression for it would take its time squared. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\u200d]/.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** A text that is no wider than a width: whole, or cut off with an ellipsis; `""` where not even that has room. */
export function cutText(text: string, size: number, width: number, bold = false): string {
  const room = width / size / (bold ? BOLD : 1);
  let em = 0;
  let kept = "";
  for (const character of text) {
    const next = em + emOf(character);
    if (next > room) return room < 2 ? "" : `${trimmedEnd(kept)}${ELLIPSIS}`;
    // What would leave no room for the ellipsis stays out, unless the whole text fits.
    if (next + 1 <= room) kept += character;
    em = next;
  }
  return text;
}
