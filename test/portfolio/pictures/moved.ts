// A portfolio in which everything happens that a picture tells: its history, its movement and a plan of hours.
import { compileModel, type Matrix } from "opportunity-matrix";
import {
  allocate,
  countedHistory,
  movement,
  portfolioOn,
  type Snapshot,
  takeSnapshot,
  timeline,
} from "opportunity-matrix/portfolio";
import { nine } from "../../charts/pictures.ts";

/** Three bands on both axes, from 0, 40 and 70; three points beyond an edge before another cell counts. */
export const matrix = compileModel({
  ...nine.model,
  id: "guarded",
  movement: { margin: 3 },
}) as unknown as Matrix;

/** The day on which a month begins. */
export const month = (number: number): string => `2026-${String(number).padStart(2, "0")}-01`;

/** Where a customer stood on the first of a month: its scores, none where too little was known, or barred. */
export type Stood = readonly [x: number, y: number] | "unplaced" | "excluded";

export function stood(customer: string, on: number, where: Stood, by: Matrix = matrix): Snapshot {
  const facts =
    where === "unplaced"
      ? { y: 50 }
      : where === "excluded"
        ? { x: 50, y: 50, banned: true }
        : { x: where[0], y: where[1], banned: false };
  return takeSnapshot(by.assess(facts, { asOf: month(on) }), { customer, recordedOn: month(on) });
}

const ways: Readonly<Record<string, Readonly<Record<number, Stood>>>> = {
  up: { 1: [20, 20], 2: [50, 30], 3: [80, 80] },
  down: { 1: [80, 80], 2: [82, 60], 3: [85, 20] },
  still: { 1: [50, 50], 2: [55, 55], 3: [52, 52] },
  back: { 1: [50, 50], 2: [80, 50], 3: [50, 55] },
  gap: { 1: [20, 50], 2: "unplaced", 3: [90, 50] },
  lost: { 1: [50, 80], 2: [55, 82], 3: "unplaced" },
  barred: { 1: [60, 10], 2: [62, 12], 3: "excluded" },
  waiting: { 1: [20, 60], 2: [60, 60], 3: [71, 60] },
  nowhere: { 1: "unplaced", 2: "unplaced", 3: "excluded" },
  new: { 3: [90, 90] },
  gone: { 1: [30, 30], 2: [30, 30] },
};

const log: readonly Snapshot[] = Object.entries(ways).flatMap(([customer, days]) =>
  Object.entries(days).map(([on, where]) => stood(customer, Number(on), where)),
);

export const history = countedHistory(timeline(log), [matrix]);

const money: Readonly<Record<string, number>> = { up: 100.5, down: 2_000_000, still: 300, gap: 40 };
export const amountOf = (customer: string): number | undefined => money[customer];

export const moved = movement(
  portfolioOn(history, month(1)),
  portfolioOn(history, month(3), { since: month(3) }),
  { matrix, amountOf },
);

/** By the strategies of the default policy. */
export const plan = allocate({
  sellers: [{ id: "s", hours: 60 }],
  customers: [
    { id: "up", sellers: ["s"], tier: "A", strategy: "invest", value: 900, today: 8.5 },
    { id: "down", sellers: ["s"], tier: "C", strategy: "educate", value: 100, today: 30 },
    { id: "still", sellers: ["s"], tier: "B", strategy: "select", value: 50, today: 3 },
    { id: "back", sellers: ["s"], tier: "B", strategy: "select", value: 50 },
    { id: "gap", sellers: ["s"], tier: "B", strategy: "deepen", value: null, today: 9 },
    { id: "lost", sellers: ["s"], strategy: null, value: null, today: 2 },
  ],
});

const cells: Readonly<Record<string, string>> = {
  up: "b2/b2",
  down: "b2/b0",
  still: "b1/b1",
  back: "b1/b1",
  gap: "b2/b1",
};
export const cellOf = (customer: string): string | null => cells[customer] ?? null;
