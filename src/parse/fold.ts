/**
 * The form in which two texts of a spreadsheet are compared: full-width and half-width letters are one (NFKC), white
 * space at the ends is dropped and inside is one space, capital and small letters are one.
 */
export function fold(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** A folded text without spaces, dots, hyphens and underscores: `lastContact`, `last_contact` and `Last contact` are one. */
export function looseKey(text: string): string {
  return fold(text).replace(/[ ._-]/g, "");
}
