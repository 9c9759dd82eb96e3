import { cases, type Fragment, none, sql } from "./fragment.ts";
import { TINY } from "./span.ts";

/**
 * Arithmetic that gives what JavaScript gives, and unknown where that is no finite number, on engines that raise an error of a division by
 * zero, of an overflow, and of a result so small that it becomes zero (PostgreSQL). Each asks before it computes, of numbers that are scaled by
 * powers of two, which changes no bit. All operands are atoms, since they are written several times.
 */

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let i = 0; i < Math.abs(exponent); i++) power *= exponent < 0 ? 0.5 : 2;
  return power;
}

/** A sum or a difference: where one of two is below 2^969 it cannot overflow, and the halves of any two have one. */
export function guardedSum(sign: "+" | "-", x: Fragment, y: Fragment): Fragment {
  const small = powerOfTwo(969);
  const result = sign === "+" ? sql`${x} + ${y}` : sql`${x} - ${y}`;
  const halves = sign === "+" ? sql`${x} * ${0.5} + ${y} * ${0.5}` : sql`${x} * ${0.5} - ${y} * ${0.5}`;
  return cases(
    [
      { when: sql`abs(${x}) < ${small} OR abs(${y}) < ${small}`, then: result },
      { when: sql`abs(${halves}) < ${powerOfTwo(1023)}`, then: result },
    ],
    none,
  );
}

/** The upper half of a number's digits, so that a product of two such halves is exact (Veltkamp's split; Dekker 1971). */
function head(x: Fragment): Fragment {
  const times = sql`${x} * ${powerOfTwo(27) + 1}`;
  return sql`(${times} - (${times} - ${x}))`;
}

/** Whether the product of two positive numbers is above 1/2 where it rounds to 1/2: what rounding took from it is exact (Dekker 1971). */
function exceedsHalf(x: Fragment, y: Fragment): Fragment {
  const [a, b] = [head(x), head(y)];
  const [restA, restB] = [sql`(${x} - ${a})`, sql`(${y} - ${b})`];
  return sql`${a} * ${b} - ${0.5} + ${a} * ${restB} + ${restA} * ${b} + ${restA} * ${restB} > ${0}`;
}

/** A product. Below 1 it can vanish, which it does from 2^-1075 on; above 1 it can overflow; and otherwise neither. */
export function guardedProduct(x: Fragment, y: Fragment): Fragment {
  const product = sql`${x} * ${y}`;
  const [up, down] = [powerOfTwo(537), powerOfTwo(-537)];
  const less = powerOfTwo(-512);
  const [scaledX, scaledY] = [sql`abs(${x} * ${up})`, sql`abs(${y} * ${up})`];
  const scaled = sql`${scaledX} * ${scaledY}`;
  return cases(
    [
      { when: sql`${x} IS NULL OR ${y} IS NULL`, then: none },
      { when: sql`${x} = ${0} OR ${y} = ${0}`, then: 0 },
      {
        when: sql`abs(${x}) < ${down} AND abs(${y}) <= ${1} OR abs(${y}) < ${down} AND abs(${x}) <= ${1}`,
        then: cases(
          [
            { when: sql`${scaled} > ${0.5}`, then: product },
            { when: sql`${scaled} = ${0.5} AND ${exceedsHalf(scaledX, scaledY)}`, then: product },
          ],
          0,
        ),
      },
      { when: sql`abs(${x}) <= ${1} OR abs(${y}) <= ${1}`, then: product },
      { when: sql`abs(${x} * ${less} * (${y} * ${less})) < ${1}`, then: product },
    ],
    none,
  );
}

/** A quotient. Of a small number by a large one it can vanish, of a large number by a small one overflow. */
export function guardedQuotient(x: Fragment, y: Fragment): Fragment {
  const quotient = sql`${x} / ${y}`;
  const [up, down] = [powerOfTwo(537), powerOfTwo(-537)];
  const vanishes = sql`abs(${x} * ${up} / (${y} * ${down})) > ${0.5}`;
  const ofSmall = sql`abs(${x} / (${y} * ${powerOfTwo(200)})) < ${powerOfTwo(824)}`;
  const ofLarge = sql`abs(${x} * ${down} / (${y} * ${up})) < ${powerOfTwo(-50)}`;
  return cases(
    [
      { when: sql`${x} IS NULL OR ${y} IS NULL OR ${y} = ${0}`, then: none },
      { when: sql`${x} = ${0}`, then: 0 },
      {
        when: sql`abs(${x}) < ${powerOfTwo(-50)} AND abs(${y}) > ${1}`,
        then: cases([{ when: vanishes, then: quotient }], 0),
      },
      {
        when: sql`abs(${y}) >= ${1} OR abs(${x}) < ${1} AND abs(${y}) >= ${powerOfTwo(-1022)}`,
        then: quotient,
      },
      { when: sql`abs(${x}) < ${1}`, then: cases([{ when: ofSmall, then: quotient }], none) },
    ],
    cases([{ when: ofLarge, then: quotient }], none),
  );
}

/** The next double above a positive one. */
function above(x: number): number {
  return x + Math.max(TINY, x * Number.EPSILON * 0.6);
}

/** The least number above zero that a factor does not take to zero. */
export function leastFactor(by: number): number {
  let x = Math.max(TINY, Math.floor(0.5 / by) * TINY);
  while (x * by === 0) x = above(x);
  return x;
}

/** The largest number that a factor does not take beyond the doubles. */
export function mostFactor(by: number): number {
  let x = (Number.MAX_VALUE / by) * (1 - Number.EPSILON);
  while (above(x) * by < Infinity) x = above(x);
  return x;
}

/** A number times a constant that is not zero: its ends are known beforehand. */
export function guardedScale(x: Fragment, by: number): Fragment {
  const product = sql`${x} * ${by}`;
  const size = Math.abs(by);
  return size < 1
    ? cases([{ when: sql`abs(${x}) < ${leastFactor(size)}`, then: 0 }], product)
    : cases([{ when: sql`abs(${x}) <= ${mostFactor(size)}`, then: product }], none);
}
