// What is compared, and how: places, distances, and what each answer alone moves. No words and no files.

/**
 * How far two places lie apart, in millionths of a point: on each axis (|low − low| + |high − high|) / 2, and both axes added.
 * Where everything is known, low and high are the score. What one knows and the other leaves open costs half of its weight,
 * and so does a guess at what nobody knows. One place excluded and the other not is the farthest that there is. Millionths are whole
 * numbers, so that equal distances are equal and a tie is a tie.
 */
export function distance(a, b) {
  if ((a.status === "excluded") !== (b.status === "excluded")) return 200e6;
  const apart = (axis, end) =>
    Math.abs(Math.round(a.axes[axis][end] * 1e6) - Math.round(b.axes[axis][end] * 1e6));
  return Object.keys(a.axes).reduce((sum, axis) => sum + (apart(axis, "low") + apart(axis, "high")) / 2, 0);
}

/** The case's rounds with the expert's place, the groups by rank, and every fact of every round with what was said of it. */
export function compare(matrix, situations, groups) {
  const place = (round, facts) => matrix.assess(facts, { asOf: round.asOf });
  const rounds = situations.map((round) => ({ ...round, place: place(round, round.expert) }));

  // The leaderboard, by the mean distance over the rounds. Equal distances share a rank, in the order of the sheet.
  const board = groups
    .map((group) => {
      const places = rounds.map((round) => place(round, group.facts[round.id]));
      const apart = rounds.map((round, i) => distance(round.place, places[i]));
      const outcome = ({ status, cell }) => cell?.id ?? status;
      const right = rounds.filter((round, i) => outcome(round.place) === outcome(places[i])).length;
      const mean = apart.reduce((sum, one) => sum + one, 0) / rounds.length;
      return { ...group, apart, right, mean };
    })
    .sort((a, b) => a.mean - b.mean)
    .map((group, _, all) => ({ rank: 1 + all.filter(({ mean }) => mean < group.mean).length, ...group }));

  // Fact by fact: what a group's answer moves by itself, everything else being as the expert has it, gates and ranges included. A
  // group that handed in nothing for a round gave no answers.
  const isEmpty = (group, round) => Object.keys(group.facts[round.id]).length === 0;
  const answers = rounds.flatMap((round) =>
    Object.keys(matrix.model.facts).map((fact) => {
      const said = groups
        .filter((group) => !isEmpty(group, round))
        .map(({ name, facts }) => {
          const value = facts[round.id][fact] ?? null;
          const alone = place(round, { ...round.expert, [fact]: value });
          return { group: name, value, place: alone, moved: distance(alone, round.place) };
        });
      const spread = Math.max(0, ...said.flatMap((a) => said.map((b) => distance(a.place, b.place))));
      return { round, fact, expert: round.expert[fact] ?? null, said, spread };
    }),
  );
  const disagreements = answers.filter(({ spread }) => spread > 0).sort((a, b) => b.spread - a.spread);
  const guesses = answers.filter(
    ({ expert, said }) => expert === null && said.some(({ value }) => value !== null),
  );
  /** For each group in the order of the board: the answer, or the round without any, that took it farthest from the expert. */
  const farthest = board.map((group) => {
    const own = answers.flatMap(({ said, ...answer }) =>
      said.filter((one) => one.group === group.name).map((one) => ({ ...answer, ...one })),
    );
    const blank = rounds.map((round, i) => ({
      group: group.name,
      round,
      moved: isEmpty(group, round) ? group.apart[i] : 0,
    }));
    return [...own, ...blank].reduce((most, one) => (one.moved > most.moved ? one : most));
  });
  return { rounds, board, disagreements, farthest, guesses };
}
