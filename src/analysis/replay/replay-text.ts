import { FEW, rawText } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { render } from "../../text/render.ts";
import type { Difference } from "./differences.ts";
import type { Replay } from "./replay.ts";
import { type ReplayCode, replayMessages } from "./replay-messages.ts";

/** The differences that have a sentence of their own, and come first. */
const NAMED_FIRST: readonly string[] = ["/model", "/model/hash", "/library"];

/**
 * Says in words whether an assessment could be made again. If not: first whether the model or the library is another one,
 * then the first places that differ.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { compileModel, replay, replayText } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const stored = matrix.assess({ growth: 12 }, { asOf: "2026-11-23" });
 * replayText(replay(stored, matrix), "en"); // => "Made again: the same in every number."
 * replayText(replay({ ...stored, library: "0.0.1-old" }, matrix), "zh-CN").startsWith("程序库版本不同"); // => true
 * ```
 */
export function replayText(replayed: Replay, locale: Locale): string {
  const say = (code: ReplayCode, params = {}): string => render(replayMessages, code, params, locale);
  if (replayed.same) return say("same");
  const { differences } = replayed;
  const value = (of: object, key: string): string => {
    const found = (of as Record<string, unknown>)[key];
    return found === undefined ? say("nothing") : rawText(found);
  };
  const sayDifference = (code: ReplayCode, one: Difference): string =>
    say(code, { pointer: one.pointer, was: value(one, "was"), is: value(one, "is") });
  const first = differences.filter(({ pointer }) => NAMED_FIRST.includes(pointer));
  const rest = differences.filter(({ pointer }) => !NAMED_FIRST.includes(pointer));
  const more = rest.length - FEW;
  return [
    ...first.map((one) => sayDifference(one.pointer === "/library" ? "otherLibrary" : "otherModel", one)),
    ...(rest.length === 0 ? [say("sameNumbers")] : [say("differs", { count: rest.length })]),
    ...rest.slice(0, FEW).map((one) => `  ${sayDifference("difference", one)}`),
    ...(more > 0 ? [`  ${say("difference.more", { count: more })}`] : []),
  ].join("\n");
}
