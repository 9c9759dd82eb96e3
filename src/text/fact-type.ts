import type { Label } from "../core/label.ts";

/** What a fact's type expects, in words. */
export const factTypeWords: { readonly [type: string]: Label } = {
  number: { en: "a number", "zh-CN": "数值" },
  choice: { en: "the id of an option", "zh-CN": "选项的 id" },
  flag: { en: "true or false", "zh-CN": "真假值（true 或 false）" },
  day: { en: 'a day ("YYYY-MM-DD")', "zh-CN": "日期（“YYYY-MM-DD”）" },
  text: { en: "a text", "zh-CN": "文本" },
};
