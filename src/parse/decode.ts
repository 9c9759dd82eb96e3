import type { Issue } from "../core/issue.ts";
import { type Encoding, type EncodingCode, encodingScan } from "./encoding.ts";

/**
 * What the library needs of the platform's `TextDecoder`. Browsers, Node.js, Deno, Bun and workers all have it; it is an argument
 * because the library itself uses nothing of a platform.
 */
export type TextDecoderLike = new (
  encoding: string,
  options: { fatal: boolean },
) => {
  /** The text of the bytes; throws where they are none. */
  decode(bytes: Uint8Array): string;
};

/** The text that bytes hold, and the encoding that they are in; or why they hold none. */
export type Decoded =
  | { readonly value: string; readonly encoding: Encoding; readonly issue?: undefined }
  | { readonly issue: Issue<EncodingCode>; readonly value?: undefined; readonly encoding?: undefined };

/**
 * Decodes the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 with one, or GB18030, the encoding in which Chinese
 * Excel saves CSV. What is none of these is an issue with the place of the first byte that does not fit.
 *
 * @example
 * ```ts
 * import { decodeText } from "opportunity-matrix/parse";
 * const bytes = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7]); // 客户 in GB18030
 * decodeText(bytes, TextDecoder); // => { value: "客户", encoding: "gb18030" }
 * decodeText(Uint8Array.from([77, 252, 108]), TextDecoder).issue?.params.offset; // => 1
 * ```
 */
export function decodeText(bytes: Uint8Array, Decoder: TextDecoderLike): Decoded {
  const scan = encodingScan();
  scan.take(bytes);
  const { encoding, issue } = scan.finding(true);
  if (issue !== undefined) return { issue };
  try {
    return { value: new Decoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { issue: { code: "bytes.broken", pointer: "", params: { encoding } } };
  }
}
