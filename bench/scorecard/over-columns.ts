// The model as one plain pass over columns, as a good engineer would write it who keeps the records so: the same checks and the same
// rounding as over objects; a code says itself how many points an option has.
import type { ScorecardColumns } from "./columns.ts";
import { add, bandNumber, curve, number, rating, type Sum, scoreOf } from "./hand-written.ts";
import { EXCLUDED, newPlaces, type Places, UNPLACED } from "./places.ts";

const DAY = 86_400_000;

/** The points of the first, second and third option; NaN of any other code. */
function optionPoints(code: number): number {
  return code < 3 ? code * 50 : Number.NaN;
}

export function handWrittenOverColumns(columns: ScorecardColumns, asOf: string): Places {
  const { spend, growth, wallet, sites, fit, budget, urgency } = columns;
  const { stage, access, contacts, coach, lastContact, blocked } = columns;
  const { length } = spend;
  const places = newPlaces(length);
  const { potential, relationship } = places.axes;
  const today = Date.parse(asOf) / DAY;
  for (let i = 0; i < length; i++) {
    const sumX: Sum = { micropoints: 0, weight: 0 };
    add(sumX, curve(number(spend[i], 0, Infinity), 100), 25);
    const grown = number(growth[i], -100, 1000);
    add(sumX, grown <= -10 ? 0 : grown >= 30 ? 100 : (grown + 10) * 2.5, 15);
    add(sumX, curve(number(wallet[i], 0, 100), 10), 10);
    add(sumX, curve(number(sites[i], 0, Infinity), 5), 5);
    add(sumX, rating(fit[i]), 15);
    add(sumX, optionPoints(budget.codes[i] as number), 20);
    add(sumX, optionPoints(urgency.codes[i] as number), 10);

    const sumY: Sum = { micropoints: 0, weight: 0 };
    add(sumY, rating(stage[i]), 30);
    add(sumY, optionPoints(access.codes[i] as number), 25);
    add(sumY, curve(number(contacts[i], 0, Infinity), 2), 15);
    add(sumY, coach[i] === 1 ? 100 : coach[i] === 0 ? 0 : Number.NaN, 20);
    const age = today - (lastContact[i] as number);
    add(sumY, age >= 0 ? 100 * (60 / (60 + age)) : Number.NaN, 10);

    const x = scoreOf(sumX);
    const y = scoreOf(sumY);
    potential.score[i] = x === null ? Number.NaN : x / 1e6;
    potential.coverage[i] = sumX.weight / 100;
    relationship.score[i] = y === null ? Number.NaN : y / 1e6;
    relationship.coverage[i] = sumY.weight / 100;
    if (blocked[i] === 1) places.outcome[i] = EXCLUDED;
    else if (sumX.weight < 30 || sumY.weight < 30 || x === null || y === null) places.outcome[i] = UNPLACED;
    else places.outcome[i] = 3 * bandNumber(x) + bandNumber(y);
  }
  return places;
}
