import { expect, it } from "vitest";
import {
  cases,
  chain,
  column,
  columnsOf,
  input,
  isAtom,
  none,
  number,
  sql,
  text,
} from "../../src/sql/fragment.ts";

it("a template takes fragments and numbers, and never a bare text", () => {
  expect(sql`a ${1} b ${text("'")}`).toEqual([{ raw: "a " }, { number: 1 }, { raw: " b " }, { text: "'" }]);
  expect(number(Number.NaN)).toEqual(none);
});

it("what is short may be written twice", () => {
  expect([column("a"), number(1), none, input("a", "raw")].map(isAtom)).toEqual([true, true, true, true]);
  expect([sql`a`, sql`${1} + ${2}`].map(isAtom)).toEqual([false, false]);
});

it("a CASE without a branch is what it would be otherwise", () => {
  expect(cases([], 5)).toEqual(number(5));
  expect(columnsOf(cases([{ when: sql`${column("a")} > ${1}`, then: column("b") }], column("c")))).toEqual([
    "a",
    "b",
    "c",
  ]);
});

it("a long chain goes into brackets within brackets, and loses nothing", () => {
  const parts = Array.from({ length: 2000 }, (_, i) => column(`c${i}`));
  const words = chain(" + ", parts)
    .map((part) => ("raw" in part ? part.raw : "x"))
    .join("");
  expect(words.replace(/[() ]/g, "")).toBe(Array.from({ length: 2000 }, () => "x").join("+"));
  const depth = [...words].reduce(
    ({ now, most }, c) => ({ now: now + (c === "(" ? 1 : c === ")" ? -1 : 0), most: Math.max(now, most) }),
    { now: 0, most: 0 },
  ).most;
  expect(depth).toBeLessThanOrEqual(3);
  expect(Math.max(...words.split(/[()]/).map((part) => part.split("+").length))).toBeLessThanOrEqual(33);
});
