import type { Locale } from "../core/label.ts";
import type { Plan } from "../engine/plan.ts";
import { formatNumber, formatPoints } from "../text/format.ts";
import { handLine, handPaint } from "./by-hand.ts";
import type { Listed } from "./callouts.ts";
import type { Customer } from "./customers.ts";
import { columnsDrawn, type Drawn, type Entry, type Item } from "./flow.ts";
import { CROSSED, HOLLOW, type MarkPaint, markAt, NEUTRAL } from "./marks.ts";
import { isPlotted } from "./spread.ts";
import { FONT } from "./style.ts";
import { textWidth } from "./text-width.ts";
import type { TierLook } from "./tiers.ts";
import { customerText, nameText, sayIn } from "./words.ts";
import { element, xmlText } from "./xml.ts";

/** The radius of a mark in the legend and the lists. */
const RADIUS = 5;
const WHISKER = 12;

/** What the signs of the picture mean: the tiers with their numbers of customers, hollow, crossed, lines. */
export function legendItems(
  looks: readonly TierLook[],
  customers: readonly Customer[],
  locale: Locale,
): Item[] {
  const say = sayIn(locale);
  const marked = (paint: MarkPaint, text: string): Item => ({
    text,
    half: RADIUS * 1.3,
    sign: (x, y) => markAt(x, y, RADIUS, paint),
  });
  const byHand = customers.filter((one) => one.byHand !== null).length;
  const [best] = looks as readonly [TierLook, ...TierLook[]];
  const count = (status: Customer["status"]): number =>
    customers.filter((one) => one.status === status).length;
  return [
    ...looks.map(({ tier, shape, colour }) => {
      const text = say("legend.tier", { tier, count: customers.filter((one) => one.tier === tier).length });
      return marked({ shape, colour, hollow: false }, text);
    }),
    marked(HOLLOW, say("legend.unplaced", { count: count("unplaced") })),
    marked(CROSSED, say("list.excluded", { count: count("excluded") })),
    {
      text: say("legend.range"),
      half: WHISKER,
      sign: (x, y) => {
        const place = { x1: x - WHISKER, y1: y, x2: x + WHISKER, y2: y };
        return element("line", { ...place, stroke: NEUTRAL, "stroke-width": 1, "stroke-opacity": 0.6 });
      },
    },
    ...(byHand === 0
      ? []
      : [
          {
            text: say("legend.byHand", { count: byHand }),
            half: WHISKER + RADIUS,
            sign: (x: number, y: number) =>
              handLine(x - WHISKER - RADIUS, y, x + WHISKER, y) +
              markAt(x + WHISKER, y, RADIUS, handPaint(best)),
          },
        ]),
  ];
}

/** What is not in the plot, and what the plot has only a number for: no score, excluded, numbers. */
export function listsDrawn(
  plan: Plan,
  customers: readonly Customer[],
  listed: readonly Listed[],
  locale: Locale,
  width: number,
  top: number,
): Drawn {
  const say = sayIn(locale);
  const marked =
    (paint: MarkPaint) =>
    (customer: Customer): Entry => ({
      customer: customer.index,
      text: nameText(customer, say),
      title: customerText(customer, plan, locale),
      sign: (x, y) => markAt(x, y, RADIUS * 0.85, paint),
      signWidth: RADIUS * 2,
      kind: "customer",
      href: customer.href,
    });
  const excluded = customers.filter(({ status }) => status === "excluded");
  const noScore = customers.filter((one) => one.status !== "excluded" && !isPlotted(one));
  const signs = listed.map(({ number }) => (number === null ? "–" : formatNumber(number, locale)));
  const signWidth = signs.reduce((most, text) => Math.max(most, textWidth(text, FONT.small, true)), 0);
  const numbers = listed.map(({ spot: { customer }, number }, i): Entry => {
    const { index, name, href } = customer;
    const [x, y] = [customer.x, customer.y].map(({ score }) => formatPoints(score, locale)) as [
      string,
      string,
    ];
    return {
      customer: index,
      text: number === null ? say("list.position", { name, x, y }) : name,
      title: customerText(customer, plan, locale),
      sign: (left, top) => {
        const place = { x: left + signWidth / 2, y: top + FONT.small * 0.38, "text-anchor": "end" };
        return element("text", { ...place, "font-weight": "bold" }, xmlText(signs[i] as string));
      },
      signWidth,
      kind: "listed",
      href,
    };
  });
  const parts: Drawn[] = [];
  let bottom = top;
  for (const [heading, entries] of [
    [say("list.noScore", { count: noScore.length }), noScore.map(marked(HOLLOW))],
    [say("list.excluded", { count: excluded.length }), excluded.map(marked(CROSSED))],
    [say("list.numbered"), numbers],
  ] as const) {
    const drawn = columnsDrawn(heading, entries, width, bottom);
    parts.push(drawn);
    bottom = drawn.bottom;
  }
  return { svg: parts.map(({ svg }) => svg).join(""), bottom };
}
