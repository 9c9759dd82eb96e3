import { cases, chain, type Fragment, isAtom, sql } from "./fragment.ts";
import type { Layers } from "./layers.ts";

/** So many are compared with each other in one expression, whose length grows with the square of it. */
const GROUP = 8;

/** Numbers of which one is to be found, and a name for the columns on the way. */
export type Contest = { readonly name: string; readonly of: readonly Fragment[] };

/** The least or the most of a few atoms, none of them unknown. `LEAST` and `GREATEST` mean other things on other engines. */
function extremeOfFew(atoms: readonly Fragment[], which: "least" | "most"): Fragment {
  const branches = atoms.slice(0, -1).map((one, i) => {
    const beats = atoms
      .slice(i + 1)
      .map((other) => (which === "least" ? sql`${one} <= ${other}` : sql`${one} >= ${other}`));
    return { when: chain(" AND ", beats), then: one };
  });
  return cases(branches, atoms.at(-1) as Fragment);
}

/** Finds the least or the most of each contest, in rounds of a layer each, so that its length does not grow with the square of all. */
export function extremes(
  contests: readonly Contest[],
  which: "least" | "most",
  title: string,
  layers: Layers,
): Fragment[] {
  const enter = layers.next(title);
  let round = contests.map(({ name, of }) =>
    of.map((one, i) => (isAtom(one) ? one : enter(`${name}_of_${i}`, one))),
  );
  for (let n = 1; round.some((atoms) => atoms.length > 1); n++) {
    const add = layers.next(title);
    round = round.map((atoms, c) =>
      Array.from({ length: Math.ceil(atoms.length / GROUP) }, (_, g) => {
        const group = atoms.slice(g * GROUP, (g + 1) * GROUP);
        return add(`${contests[c]?.name}_${n}_${g}`, extremeOfFew(group, which));
      }),
    );
  }
  return round.map(([one]) => one as Fragment);
}
