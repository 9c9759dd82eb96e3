import type { Issue } from "../core/issue.ts";

/** The encodings that are recognised. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Why the encoding of bytes is not known. */
export type EncodingCode = "bytes.workbook" | "bytes.binary" | "bytes.unknown" | "bytes.broken";

/** The encoding of bytes; or why it is not known, with the byte (from 0) and the line (from 1) that do not fit. */
export type EncodingFinding =
  | { readonly encoding: Encoding; readonly issue?: undefined }
  | { readonly issue: Issue<EncodingCode>; readonly encoding?: undefined };

/** Where bytes are no UTF-8. */
export type Misfit = { readonly offset: number; readonly line: number };

/** Looks at bytes piece by piece, without keeping them. */
export type EncodingScan = {
  take(bytes: Uint8Array): void;
  /** Whether nothing but ASCII (without NUL) was found, which is the same text in UTF-8 and in GB18030. */
  isAscii(): boolean;
  /** The first byte that is no UTF-8, from 0, and its line, from 1; null while every byte fits. */
  misfit(isWhole: boolean): Misfit | null;
  /** What was found; `isWhole`: these were all the bytes, so that a character that is cut off is wrong. */
  finding(isWhole: boolean): EncodingFinding;
};

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/** The beginnings of Excel's own files: .xlsx (a ZIP archive) and .xls. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * How many of the pairs must be common Chinese characters (GB 2312, both bytes from 0xA1 on). Chinese text has nearly all there. Western
 * text in an 8-bit encoding, such as Müller, makes pairs of a letter with whatever follows, and Big5 has second bytes below. Ours.
 */
const COMMON_SHARE = 0.9;

function beginsWith(bytes: readonly number[], mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** The bytes that may follow a first byte of UTF-8: how many, and the range of the second (Unicode 16, table 3-7). */
function follows(byte: number): readonly [count: number, least: number, most: number] | null {
  if (byte >= 0xc2 && byte <= 0xdf) return [1, 0x80, 0xbf];
  if (byte >= 0xe0 && byte <= 0xef) return [2, byte === 0xe0 ? 0xa0 : 0x80, byte === 0xed ? 0x9f : 0xbf];
  if (byte >= 0xf0 && byte <= 0xf4) return [3, byte === 0xf0 ? 0x90 : 0x80, byte === 0xf4 ? 0x8f : 0xbf];
  return null;
}

/** Counts the characters of GB18030 and stops at what is none. */
function gbScan(): { take(byte: number): void; isLikely(isWhole: boolean): boolean } {
  let [place, pairs, common, first] = [0, 0, 0, 0];
  let valid = true;
  return {
    take: (byte) => {
      if (place === 0) {
        if (byte < 0x80) return;
        first = byte;
        place = 1;
        if (byte === 0x80 || byte === 0xff) valid = false;
      } else if (place === 1 && byte >= 0x30 && byte <= 0x39) {
        place = 2;
      } else if (place === 1) {
        if (byte < 0x40 || byte === 0x7f || byte === 0xff) valid = false;
        pairs++;
        if (first >= 0xa1 && byte >= 0xa1) common++;
        place = 0;
      } else {
        const fits = place === 2 ? byte >= 0x81 && byte <= 0xfe : byte >= 0x30 && byte <= 0x39;
        if (!fits) valid = false;
        place = (place + 1) % 4;
      }
    },
    isLikely: (isWhole) => valid && pairs > 0 && common >= pairs * COMMON_SHARE && !(isWhole && place > 0),
  };
}

/**
 * Begins to look for the encoding of bytes: a byte order mark decides; then UTF-8 where every byte fits; then GB18030 where every
 * byte fits and nearly all characters are common Chinese ones. Anything else is not guessed at.
 */
export function encodingScan(): EncodingScan {
  const head: number[] = [];
  const gb = gbScan();
  let [offset, line, missing, least, most, start] = [0, 1, 0, 0x80, 0xbf, 0];
  let [ascii, afterReturn] = [true, false];
  let binary: Misfit | null = null;
  let wrong: Misfit | null = null;
  let characters = 0;
  const utf8 = (byte: number): void => {
    if (missing > 0 && (byte < least || byte > most)) {
      wrong = { offset: start, line };
      return;
    }
    if (missing > 0) {
      [missing, least, most] = [missing - 1, 0x80, 0xbf];
      if (missing === 0) characters++;
      return;
    }
    if (byte < 0x80) return;
    const next = follows(byte);
    start = offset;
    if (next === null) wrong = { offset, line };
    else [missing, least, most] = next;
  };
  const misfit = (isWhole: boolean): Misfit | null =>
    wrong ?? (isWhole && missing > 0 ? { offset: start, line } : null);
  return {
    take: (bytes) => {
      for (const byte of bytes) {
        if (head.length < 4) head.push(byte);
        if (wrong === null) utf8(byte);
        if (byte >= 0x80 || byte === 0) ascii = false;
        if (!ascii) gb.take(byte);
        if (byte === 0) binary ??= { offset, line };
        if (byte === 13 || (byte === 10 && !afterReturn)) line++;
        afterReturn = byte === 13;
        offset++;
      }
    },
    isAscii: () => ascii,
    misfit,
    finding: (isWhole) => {
      const issue = (code: EncodingCode, params = {}): EncodingFinding => ({
        issue: { code, pointer: "", params },
      });
      if (WORKBOOKS.some((mark) => beginsWith(head, mark))) return issue("bytes.workbook");
      const marked = MARKS.find(([, mark]) => beginsWith(head, mark))?.[0];
      if (marked !== undefined && marked !== "utf-8") return { encoding: marked };
      if (binary !== null) return issue("bytes.binary", binary);
      const place = misfit(isWhole);
      if (place === null) return { encoding: "utf-8" };
      // UTF-8 whose last character is cut off is still no GB18030.
      const isCutOff = wrong === null && characters > 0;
      if (marked === undefined && !isCutOff && gb.isLikely(isWhole)) return { encoding: "gb18030" };
      return issue("bytes.unknown", place);
    },
  };
}
