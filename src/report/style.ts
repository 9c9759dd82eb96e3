/**
 * The one style of a report: screen, dark screen, narrow screen, and paper (always light, A4). The language is hidden by \`:has\` on
 * the header alone: on the body it would be asked for each of the many thousands of texts, and printing took five times as long.
 */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f4f6f8; --card: #fff; --text: #1b2530; --quiet: #4b5865; --line: #d5dbe1; --strong-line: #8a96a3;
  --accent: #0b5cad; --range: #9dc3e8; --band: #e9eef3; --other: #d9e1e9; --warn: #8a4b00; --warn-ground: #fff4e0;
  --do: #0f6b45; --stop: #a02334;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #12181f; --card: #1b232c; --text: #e7ecf1; --quiet: #b3bfca; --line: #37434f; --strong-line: #7c8b99;
    --accent: #85bdf5; --range: #2f6aa3; --band: #2a343f; --other: #36424f; --warn: #f3c37c; --warn-ground: #36290f;
    --do: #7fd3ab; --stop: #f49aa6;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text); line-height: 1.5;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: break-word; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
header, main { max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
main { padding-bottom: 4rem; }
header:has(#language-en:checked) [lang=zh-CN]:not(label), header:has(#language-en:checked) ~ main [lang=zh-CN],
header:has(#language-zh-CN:checked) [lang=en]:not(label), header:has(#language-zh-CN:checked) ~ main [lang=en] { display: none; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1rem 0 .25rem; }
p { margin: .4rem 0; }
ul, ol { margin: .4rem 0; padding-inline-start: 1.4rem; }
li { margin: .2rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
code { font-family: ui-monospace, SFMono-Regular, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: .88em; overflow-wrap: anywhere; }
em { color: var(--quiet); }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h2:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.symbols { position: absolute; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.note, .facts, .hint { color: var(--quiet); }
.facts > span + span::before, .notes > span + span::before { content: " · "; }
.language { float: right; border: 0; margin: 0 0 .5rem 1rem; padding: 0; display: flex; }
.language input { position: absolute; opacity: 0; }
.language label { border: 1px solid var(--strong-line); padding: .25rem .8rem; cursor: pointer; background: var(--card); }
.language label:first-of-type { border-radius: 1rem 0 0 1rem; }
.language label:last-of-type { border-radius: 0 1rem 1rem 0; border-left: 0; }
.language input:checked + label { background: var(--accent); border-color: var(--accent); color: var(--card); font-weight: 600; }
.language input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
.sections { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 1rem; clear: both; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 0 0 1.25rem; }
.totals > div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .9rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.totals dt { color: var(--quiet); font-size: .9rem; }
.totals dd { margin: 0; font-size: 1.7rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
#overview > section, section.customer { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem 1.5rem; margin: 0 0 1.25rem; }
.scroll { overflow-x: auto; max-width: 100%; }
.picture { background: #fff; border-radius: .4rem; }
.picture svg { display: block; width: 100%; min-width: 40rem; height: auto; margin: 0 auto; }
.picture a { cursor: pointer; }
.picture a:focus-visible { outline: 3px solid #0b5cad; outline-offset: 3px; }
.js .picture .cell { cursor: pointer; }
figure { margin: 0; }
figure + figure { margin-top: 2.5rem; }
figure .totals { margin: 1rem 0; }
figure table { font-size: .92rem; }
figure th, figure td { padding-inline: .4rem; }
figure thead .n { white-space: normal; min-width: 3.8rem; }
figure tbody th, figure td:not(.n) { min-width: 6.5rem; }
@media screen {
  figure [role=region] { max-height: 36rem; overflow: auto; }
  figure thead th { position: sticky; top: 0; background: var(--card); border-bottom: 0; box-shadow: inset 0 -2px var(--strong-line); }
}
.mark { width: 1.05em; height: 1.05em; vertical-align: -.15em; flex: none; }
@media screen and (prefers-color-scheme: dark) { .mark { background: #f4f6f8; border-radius: 50%; padding: .06em; } }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { border-bottom: 2px solid var(--strong-line); vertical-align: bottom; font-weight: 600; }
th[scope=colgroup] { text-align: center; border-bottom: 1px solid var(--line); }
.n { text-align: end; white-space: nowrap; }
.grade { white-space: nowrap; }
tbody th { font-weight: 500; }
#list { font-size: .92rem; }
#list th, #list td { padding: .35rem .45rem; }
#list .words { min-width: 8.5rem; }
#list tbody tr:hover { background: var(--band); }
#list tbody th { min-width: 8rem; font-weight: 600; }
#list td.tier { white-space: nowrap; }
/* Chinese may break after any character: without a least width a column is one character wide. */
#list .cell { min-width: 6.2em; }
#list .id { min-width: 3.2em; }
em [lang=zh-CN] { font-style: normal; }
#list th[aria-sort] { color: var(--accent); }
#list th button { all: unset; cursor: pointer; font-weight: 600; }
#list th button:hover { text-decoration: underline; }
#list th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#list th[aria-sort=ascending] button::after { content: " \\2191"; }
#list th[aria-sort=descending] button::after { content: " \\2193"; }
.tools { display: none; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: .75rem 0; }
.js .tools { display: flex; }
.tools p { margin: 0; }
.tools .hint { flex-basis: 100%; font-size: .9rem; }
.tools input { border: 1px solid var(--strong-line); background: var(--card); border-radius: .3rem; padding: .3rem .6rem; width: 14rem; max-width: 100%; }
.tools button { border: 1px solid var(--strong-line); background: var(--card); border-radius: .3rem; padding: .3rem .8rem; cursor: pointer; }
#cells { table-layout: fixed; border-collapse: separate; border-spacing: .35rem; min-width: 30rem; }
#cells th, #cells thead td { border: 0; color: var(--quiet); font-weight: 500; }
#cells thead th { text-align: center; }
#cells td[data-cell] { border: 1px solid var(--line); border-radius: .35rem; padding: .5rem .6rem; background: var(--ground); }
#cells td[data-cell] b { font-size: 1.25rem; }
#cells td[data-cell] > button { all: unset; cursor: pointer; display: block; }
#cells td[data-cell] > button:focus-visible { outline: 3px solid var(--accent); outline-offset: 4px; }
#cells td[data-cell]:has([aria-pressed=true]) { border-color: var(--accent); box-shadow: inset 0 0 0 2px var(--accent); }
#cells td[data-cell]:has(button):hover { border-color: var(--accent); }
.stamp { display: grid; gap: .3rem 1.5rem; margin: 0 0 .75rem; }
.stamp > div { display: grid; grid-template-columns: 13rem 1fr; gap: .5rem; }
.stamp dt { color: var(--quiet); }
.stamp dd { margin: 0; }
.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem; }
section.customer { content-visibility: auto; contain-intrinsic-size: auto 90rem; }
.js section.customer { display: none; }
.js section.customer.shown { display: block; content-visibility: visible; }
.js.one #overview { display: none; }
.around { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: 1rem; }
.around .back { margin-inline-end: auto; }
.around .back::before { content: "\\2190\\00a0"; }
.possible { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 0 1rem; }
.possible li { margin: .1rem 1rem .1rem 0; }
.place { font-size: 1.15rem; }
.hand { border-inline-start: 4px solid var(--accent); padding-inline-start: .9rem; margin: .5rem 0; }
.short { background: var(--ground); border-radius: .4rem; padding: .4rem 1rem; margin: .75rem 0; }
details { margin: .4rem 0; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
summary h3 { display: inline; }
details > :not(summary), details > .stamp { margin-inline-start: 1.1rem; }
.better ol ul { list-style: none; padding: 0; }
li > details { font-size: .95rem; }
.gaps ol > li, .better ol > li { margin: .5rem 0; }
.reasons li { padding-inline-start: 3.5rem; }
.reasons .signed { display: inline-block; width: 3.5rem; margin-inline-start: -3.5rem; font-variant-numeric: tabular-nums; }
.reasons ul { list-style: none; padding: 0; }
.changes { max-width: 46rem; }
.change-bar { width: 7rem; margin-inline-start: .6rem; vertical-align: -.05em; }
.change-bar .up { fill: var(--do); }
.change-bar .down { fill: var(--stop); }
.change-bar line { stroke: var(--strong-line); }
table.changes tbody tr:last-child > * { font-weight: 600; border-top: 2px solid var(--strong-line); }
.move-better, .move-placed { color: var(--do); }
.move-worse, .move-lost { color: var(--stop); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .4rem 0; background: var(--ground); border-radius: .4rem; padding: .6rem .9rem; }
.standing { display: grid; grid-template-columns: 11rem 1fr; gap: 1.5rem; align-items: start; margin-top: 1rem; }
.standing h3 { margin-top: 0; }
.standing > div > div + div { margin-top: 1.5rem; }
.standing p { margin-bottom: 0; }
.place-map { width: 100%; }
.place-map .plot { fill: var(--band); stroke: var(--strong-line); }
.place-map line { stroke: var(--strong-line); stroke-width: .7; }
.place-map circle { fill: var(--accent); stroke: var(--card); stroke-width: 1.2; }
.range { fill: var(--range); }
.range-bar { display: block; width: 100%; max-width: 46rem; overflow: visible; margin: .5rem 0; }
.range-bar .band { fill: var(--band); }
.range-bar .other { fill: var(--other); }
.range-bar .at { overflow: visible; }
.range-bar .at path { fill: var(--accent); stroke: var(--card); stroke-width: 1.5; }
.range-bar text { font-size: 12px; fill: var(--quiet); }
.range-bar .band-name { text-anchor: middle; }
.share-bar { width: 5rem; margin-inline-start: .6rem; vertical-align: -.05em; }
.parts tfoot .part { padding-inline-end: 6.2rem; }
.share-bar .room { fill: none; stroke: var(--strong-line); }
.share-bar .range { fill: var(--accent); }
.parts { font-size: .92rem; min-width: 46rem; }
.parts tbody th { width: 24%; }
.parts .unknown { color: var(--quiet); }
.parts tfoot th, .parts tfoot td { font-weight: 600; }
.parts .total th, .parts .total td { border-top: 2px solid var(--strong-line); border-bottom: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0 2rem; }
.objective { font-size: 1.05rem; font-weight: 500; }
.do h4 { color: var(--do); }
.stop h4 { color: var(--stop); }
.notes { display: block; color: var(--quiet); font-size: .92rem; }
.gate-hit, .gate-hitOpen { color: var(--stop); }
.gate-open { color: var(--warn); }
.problems { background: var(--warn-ground); border-radius: .4rem; padding: .1rem 1rem .6rem; margin-top: 1.25rem; }
.problems h3 { margin-top: .8rem; color: var(--warn); }
@media (max-width: 40rem) {
  header, main { padding-inline: .75rem; }
  #overview > section, section.customer { padding: 1rem .9rem; }
  h1 { font-size: 1.4rem; }
  .totals { grid-template-columns: repeat(auto-fit, minmax(6.2rem, 1fr)); gap: .5rem; }
  .totals > div { padding: .45rem .6rem; }
  .totals dt { font-size: .85rem; }
  table { font-size: .9rem; }
  .standing { grid-template-columns: 1fr; }
  .place-map { max-width: 11rem; }
  .change-bar { width: 3rem; margin-inline-start: .3rem; }
  .stamp > div { grid-template-columns: 1fr; gap: 0; }
  #list tbody th { position: sticky; left: 0; background: var(--card); }
}
@page { size: A4; margin: 11mm 12mm; }
@page wide { size: A4 landscape; margin: 12mm; }
@media print {
  :root { color-scheme: light; }
  html { font-size: 8.6pt; }
  body { line-height: 1.32; }
  h1 { font-size: 1.5rem; }
  h3 { margin: .7rem 0 .2rem; }
  h4 { margin: .4rem 0 .1rem; }
  ul, ol, p { margin: .15rem 0; }
  li { margin: .05rem 0; }
  body { background: none; }
  header, main { max-width: none; padding: 0; }
  .language, .sections, .skip, .tools, .around { display: none !important; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, li, .totals, .standing, .stamp, .range-bar, .objective { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { min-width: 0 !important; font-size: 8.2pt; }
  th, td { padding: .12rem .35rem; }
  #overview > section, section.customer { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.5rem; }
  .totals { grid-template-columns: repeat(6, 1fr); gap: .4rem; }
  .totals > div { padding: .3rem .5rem; }
  .totals dd { font-size: 1.3rem; }
  .picture svg { min-width: 0; max-height: 178mm; }
  #strategies { break-before: page; }
  #customers { break-before: page; page: wide; }
  #overTime { break-before: page; page: wide; }
  figure { break-before: page; }
  h2 + figure, .note + figure { break-before: auto; }
  figure tbody th, figure td:not(.n), figure thead .n { min-width: 0; }
  #import { break-before: page; }
  #list { font-size: 7.5pt; }
  #list tbody th, #list .words { min-width: 0; }
  #list th[aria-sort] { color: inherit; }
  /* A button is not painted again in the header of the next sheet; its text is. */
  #list th button { display: contents; }
  #cells { min-width: 0; }
  section.customer, .js section.customer { display: block; break-before: page; content-visibility: visible; }
  .js section.customer.out, .js.one section.customer { display: none; }
  .js.one section.customer.shown { display: block; break-before: auto; }
  .js.one header { display: none; }
  .share-bar { width: 3rem; margin-inline-start: .4rem; }
  .parts tfoot .part { padding-inline-end: 3.75rem; }
  .why ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
  .why li, .gaps li { margin-inline-end: 1rem; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { color: inherit; list-style: none; }
  details > :not(summary) { margin-inline-start: 0; }
  .short { background: none; padding: 0; }
  .change-bar { width: 4rem; }
  pre { font-size: 7pt; padding: 0; background: none; }
  .gates, .gaps ol { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
  .range-bar { max-width: none; }
  .parts { font-size: 7.8pt; }
  .standing { grid-template-columns: 24mm 1fr; margin-top: .5rem; }
  .standing > div { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
  .standing > div > div + div { margin-top: 0; }
  .range-bar { margin: .2rem 0; }
  .parts td { white-space: nowrap; }
  .parts td:nth-child(2) { white-space: normal; }
  details:has(> .scroll) { break-inside: avoid-page; }
  .problems { break-inside: avoid; }
}
`;
