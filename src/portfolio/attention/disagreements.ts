import { factChanges } from "../../analysis/comparison/fact-changes.ts";
import type { Day } from "../../core/day.ts";
import type { Params } from "../../core/issue.ts";
import { own } from "../../core/json.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Plan } from "../../engine/plan.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import type { Snapshot, SnapshotAxis } from "../history/snapshot.ts";
import { stateOf } from "../movement/state.ts";
import type {
  AxisAgreement,
  CustomerDisagreement,
  DisagreementCode,
  DisagreementIssue,
  Disagreements,
  FactDisagreement,
  FactDisagreementCount,
} from "./disagreement.ts";
import { type Ranks, weightedKappa } from "./weighted-kappa.ts";

/** The two scores of one customer. */
type Pair = readonly [first: Snapshot, second: Snapshot];

function byCustomer(snapshots: readonly Snapshot[]): ReadonlyMap<string, readonly Snapshot[]> {
  return new Map(
    groupedBy(snapshots, ({ customer }) => customer).map(([{ customer }, group]) => [customer, group]),
  );
}

/** Why the scores of a customer cannot be compared; null where they can. */
function issueOf(
  customer: string,
  scores: readonly (readonly Snapshot[])[],
  { hash }: Pick<Matrix, "hash">,
): DisagreementIssue | null {
  const issue = (code: DisagreementCode, params: Params = {}): DisagreementIssue => {
    return { code, pointer: "", params: { customer, ...params } };
  };
  if (scores.some(({ length }) => length > 1)) return issue("disagreements.twice");
  const all = scores.flat();
  if (all.some(({ model }) => model.hash !== hash)) return issue("disagreements.otherModel");
  const [first, second = first] = all.map(({ asOf }) => asOf) as [Day, Day?];
  return first === second ? null : issue("disagreements.otherDay", { first, second });
}

/** The facts that are not the same to both: of another value, or known to one only. How well and when they were learnt is no matter. */
function factsOf([first, second]: Pair, plan: Plan): FactDisagreement[] {
  return factChanges({ ...first, plan }, { ...second, plan })
    .filter(({ before, after }) => before?.value !== after?.value)
    .map(({ fact, label, before, after }) => ({ fact, label, first: before, second: after }));
}

/** How often each fact differs, those that differ most first. */
function counted(
  customers: readonly CustomerDisagreement[],
  pairs: readonly Pair[],
): FactDisagreementCount[] {
  const groups = groupedBy(
    customers.flatMap(({ facts }) => facts),
    ({ fact }) => fact,
  );
  return groups
    .map(([{ fact, label }, group]) => ({
      fact,
      label,
      differs: group.length,
      unknownToOne: group.filter(({ first, second }) => first === null || second === null).length,
      known: pairs.filter((pair) => pair.some(({ facts }) => Object.hasOwn(facts, fact))).length,
    }))
    .sort((one, other) => other.differs - one.differs);
}

/** The ranks of the bands that a snapshot has on some axes; null where it lacks one. */
function ranksOf({ axes }: Snapshot, of: Plan["axes"][number][]): Ranks | null {
  const ranks = of.map(({ id, bands }) =>
    bands.findIndex((band) => band.id === (own(axes, id) as SnapshotAxis).band),
  );
  return ranks.includes(-1) ? null : ranks;
}

/** The ranks from both, of those who have them from both. */
function rankPairs(pairs: readonly Pair[], of: Plan["axes"][number][]): (readonly [Ranks, Ranks])[] {
  return pairs.flatMap(([first, second]) => {
    const [one, other] = [ranksOf(first, of), ranksOf(second, of)];
    return one === null || other === null ? [] : [[one, other] as const];
  });
}

/**
 * What two people disagree on who scored the same customers, the second without a look at the first score (`rescoreSample` draws whom): for each
 * customer the facts and the place that differ, over all how far they agree on cells and bands (Cohen's weighted kappa), and the facts in the
 * order of how often they differ. Where people differ often, the scale or the evidence of that fact is not clear enough.
 *
 * Both scores are to be assessed with the same `asOf`, since knowledge ages; where they are not, where another model made one, and where somebody
 * scored a customer twice, the customer is an issue and is not compared.
 *
 * @param first the snapshots of the first person, one per customer, in any order
 * @param second those of the second person
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { disagreements, takeSnapshot } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const known = { annualSpend: 50_000_000, relationshipStage: 2, trust: 3, contactBreadth: 2 } as const;
 * const scored = (need: number) =>
 *   takeSnapshot(matrix.assess({ ...known, need }, { asOf: "2026-12-01" }), { customer: "A-01", recordedOn: "2026-12-01" });
 * const { customers, facts } = disagreements([scored(1)], [scored(4)], { matrix });
 * customers.map(({ first, second }) => [first, second]); // => [["medium/low", "high/low"]]
 * facts.map(({ fact, differs }) => [fact, differs]); // => [["need", 1]]
 * ```
 */
export function disagreements(
  first: readonly Snapshot[],
  second: readonly Snapshot[],
  { matrix }: { readonly matrix: Pick<Matrix, "plan" | "hash"> },
): Disagreements {
  const { plan } = matrix;
  const [firsts, seconds] = [byCustomer(first), byCustomer(second)];
  const issues: DisagreementIssue[] = [];
  const pairs: Pair[] = [];
  for (const customer of [...new Set([...firsts.keys(), ...seconds.keys()])].sort()) {
    const [one = [], other = []] = [firsts.get(customer), seconds.get(customer)];
    const issue = issueOf(customer, [one, other], matrix);
    if (issue !== null) issues.push(issue);
    else if (one[0] && other[0]) pairs.push([one[0], other[0]]);
  }
  const customers = pairs.map((pair): CustomerDisagreement => {
    const [one, other] = pair.map((snapshot) => stateOf({ snapshot })) as [string, string];
    return { customer: pair[0].customer, first: one, second: other, facts: factsOf(pair, plan) };
  });
  const placed = pairs.filter((pair) => pair.every(({ status }) => status === "placed"));
  return {
    customers,
    alike: customers.filter((one) => one.first === one.second).length,
    cells: weightedKappa(rankPairs(placed, [...plan.axes])),
    axes: plan.axes.map(
      (axis): AxisAgreement => ({
        axis: axis.id,
        label: axis.label,
        ...weightedKappa(rankPairs(pairs, [axis])),
      }),
    ),
    facts: counted(customers, pairs),
    onlyFirst: [...firsts.keys()].filter((customer) => !seconds.has(customer)),
    onlySecond: [...seconds.keys()].filter((customer) => !firsts.has(customer)),
    issues,
  };
}
