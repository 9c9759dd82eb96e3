/** Why bytes are not UTF-8, and where: the offset of the byte, from 0, and its line, from 1. */
export type Utf8Problem =
  | { readonly code: "text.utf16" }
  | { readonly code: "text.notUtf8"; readonly byte: number; readonly line: number };

/** Whether these bytes are the beginning of a text in UTF-8. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The line, from 1, on which the text behind these bytes goes on; LF, CRLF and CR each end one. */
function lineAfter(bytes: Uint8Array): number {
  let line = 1;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  }
  return line;
}

/** The place of the first byte that is no UTF-8; where the text is cut off within a character, its end. Null where all is well. */
export function findNotUtf8(bytes: Uint8Array): Utf8Problem | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { code: "text.utf16" };
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return null;
  } catch {
    // What is wrong in a text is wrong in every longer one: the longest sound beginning is found by halving.
    let [sound, wrong] = [0, bytes.length + 1];
    while (wrong - sound > 1) {
      const middle = Math.floor((sound + wrong) / 2);
      if (isBeginning(bytes.subarray(0, middle))) sound = middle;
      else wrong = middle;
    }
    return { code: "text.notUtf8", byte: sound, line: lineAfter(bytes.subarray(0, sound)) };
  }
}
