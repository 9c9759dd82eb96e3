import { LOCALES, type Locale } from "../core/label.ts";
import { daysText } from "./days.ts";
import { tag } from "./html.ts";
import { lifeNotice } from "./model.ts";
import { titleText } from "./overview.ts";
import type { Report } from "./report.ts";
import { bothTexts, say } from "./words.ts";

function languageSwitch(locale: Locale): string {
  const names = { en: "English", "zh-CN": "中文" } as const;
  const choices = LOCALES.map((lang) => {
    const input = {
      type: "radio",
      name: "language",
      value: lang,
      id: `language-${lang}`,
      checked: lang === locale,
      autocomplete: "off",
    };
    return tag("input", input) + tag("label", { for: `language-${lang}`, lang }, names[lang]);
  });
  return tag(
    "fieldset",
    { class: "language" },
    tag("legend", { class: "unseen" }, say("language")),
    ...choices,
  );
}

/** What stands at the top: the title, the day, where the customers come from, and the sections. */
export function header(report: Report): string {
  const day = daysText(report.days);
  const sections = ["matrix", "moved", "strategies", "customers", "overTime", "import", "model"] as const;
  const isThere = { moved: report.movements !== null, overTime: report.overTime !== null } as const;
  const there = sections.filter((id) => (id === "moved" || id === "overTime" ? isThere[id] : true));
  return tag(
    "header",
    {},
    languageSwitch(report.locale),
    tag(
      "h1",
      {},
      bothTexts((locale) => titleText(report, locale)),
    ),
    tag(
      "p",
      { class: "facts" },
      lifeNotice(report),
      tag("span", {}, day === null ? say("noDay") : say("asOf", { day })),
      report.source === null ? "" : tag("span", {}, say("source", { source: report.source })),
    ),
    tag(
      "nav",
      { class: "sections", "aria-labelledby": "sections" },
      tag("span", { class: "unseen", id: "sections" }, say("sections")),
      ...there.map((id) => tag("a", { href: `#${id}` }, say(`nav.${id}`))),
    ),
  );
}
