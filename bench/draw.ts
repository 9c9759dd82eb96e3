import { randomFrom } from "./random.ts";

/** Random values of the kinds that customers' records hold. */
export type Draw = {
  readonly chance: (share: number) => boolean;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  /** A number with so many decimals: with the few that a CRM system keeps, engines that count in decimals find the same micropoints. */
  readonly decimals: (from: number, to: number, digits: number) => number;
  readonly one: <T>(...options: readonly T[]) => T;
  /** A day of the given years. */
  readonly day: (fromYear: number, toYear: number) => string;
};

export function drawFrom(seed: number): Draw {
  const random = randomFrom(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    chance: (share) => random() < share,
    whole,
    decimals: (from, to, digits) => Number((from + random() * (to - from)).toFixed(digits)),
    one: (...options) => options[whole(0, options.length - 1)] as (typeof options)[number],
    day: (fromYear, toYear) => `${whole(fromYear, toYear)}-${two(whole(1, 12))}-${two(whole(1, 28))}`,
  };
}
