import { catalogs } from "./catalogs.ts";

/** The text of a code as a pattern: anything may stand where a parameter does. */
function patternOf(text: string): RegExp {
  const escaped = text.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replace(/\{\w+\}/g, ".+"));
}

/** The codes of a catalog whose English words stand in none of the texts. */
export function unsaid(catalog: string, texts: readonly string[]): string[] {
  return Object.entries(catalogs[catalog] ?? {})
    .filter(([, { en }]) => !texts.some((text) => patternOf(en).test(text)))
    .map(([code]) => code);
}
