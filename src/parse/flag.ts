import { fold } from "./fold.ts";
import { type Parsed, refusal } from "./parsed.ts";
import { isEmptyText, prepare } from "./prepare.ts";

const YES = new Set("true|t|yes|y|1|on|是|是的|对|有|真|已|√|✓|✔|☑|✅".split("|"));
const NO = new Set("false|f|no|n|0|off|否|不是|不|没|假|×|✗|✘|❌".split("|"));

/** Texts that mean no to one and “nothing known” or even yes to another. */
const AMBIGUOUS = new Set("无|没有|none|x|☒|☐".split("|"));

/**
 * Reads yes or no, in English or Chinese, in words or signs: `yes`, `Y`, `1`, `是`, `有`, `√`; `no`, `0`, `否`, `×`. A text such as 无 or `x`,
 * which is no to one reader and something else to another, is an issue.
 *
 * @example
 * ```ts
 * import { parseFlag } from "opportunity-matrix/parse";
 * parseFlag("是"); // => { value: true }
 * parseFlag("No"); // => { value: false }
 * parseFlag("N/A"); // => { value: null }
 * parseFlag("x").issue?.code; // => "flag.ambiguous"
 * ```
 */
export function parseFlag(raw: string): Parsed<boolean> {
  const text = prepare(raw);
  if (text === null) return refusal("flag.unreadable", raw);
  // A check mark may carry a selector that asks for it as a picture.
  const key = fold(text).replace(/\ufe0f$/, "");
  if (YES.has(key)) return { value: true };
  if (NO.has(key)) return { value: false };
  if (AMBIGUOUS.has(key)) return refusal("flag.ambiguous", raw);
  return isEmptyText(text) ? { value: null } : refusal("flag.unreadable", raw);
}
