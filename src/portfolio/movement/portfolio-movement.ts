import { rawText } from "../../core/issue.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import { countOf, MOST_AMOUNT } from "./count.ts";
import type {
  Count,
  MovementIssue,
  Mover,
  PortfolioMovement,
  PortfolioSide,
  StateCount,
  Transition,
} from "./movement.ts";
import { directionsOf } from "./ranks.ts";
import { NO_CELLS, type Standing, type State, stateOf } from "./state.ts";
import { comparisonOf, type MovementModels, strongestFact } from "./why-moved.ts";

/** What a movement is made with. */
export type MovementOptions = MovementModels & {
  /** The money that is at stake at a customer, 0 to 90,000,000,000,000; null where nobody knows. Of none where left out. */
  readonly amountOf?: ((customer: string) => number | null | undefined) | undefined;
};

/** A customer's way between the two portfolios. */
type Way = {
  readonly customer: string;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
  readonly from: State;
  readonly to: State;
  readonly amount: number | null;
};

/** A portfolio by customer; whoever stands in it more than once is named, and is in none. */
function byCustomer(standings: readonly Standing[], twice: Set<string>): Map<string, Standing> {
  const groups = groupedBy(standings, ({ snapshot }) => snapshot.customer);
  for (const [{ snapshot }, group] of groups) if (group.length > 1) twice.add(snapshot.customer);
  return new Map(groups.map(([first]) => [first.snapshot.customer, first]));
}

function sideOf(standings: readonly (Standing | undefined)[]): PortfolioSide {
  const days = standings.flatMap((one) => one?.snapshot.asOf ?? []).sort();
  const [first] = days;
  return { customers: days.length, days: first === undefined ? null : [first, days.at(-1) as string] };
}

/** An amount as it counts; one that is none is an issue. */
function amountOf(
  customer: string,
  given: MovementOptions["amountOf"],
  issues: MovementIssue[],
): number | null {
  const amount = given?.(customer) ?? null;
  if (amount === null || (Number.isFinite(amount) && amount >= 0 && amount <= MOST_AMOUNT)) return amount;
  issues.push({
    code: "movement.amount",
    pointer: "",
    params: { customer, found: rawText(amount), most: MOST_AMOUNT },
  });
  return null;
}

/** All states in their order: the model's cells, other cells that somebody is in, and the states that are no cells. */
function statesOf({ matrix }: MovementModels, ways: readonly Way[]): readonly State[] {
  const cells = matrix.plan.cells.flat().map(({ id }) => id);
  const known = new Set<State>([...cells, ...NO_CELLS]);
  const others = new Set(ways.flatMap(({ from, to }) => [from, to]).filter((state) => !known.has(state)));
  return [...cells, ...[...others].sort(), ...NO_CELLS];
}

function waysBy(ways: readonly Way[], stateOfWay: (way: Way) => State): Map<State, readonly Way[]> {
  return new Map(groupedBy(ways, stateOfWay).map(([first, group]) => [stateOfWay(first), group]));
}

function count(ways: readonly Way[] = []): Count {
  return countOf(ways.map(({ amount }) => amount));
}

function moverOf(
  { customer, before, after, from, to, amount }: Way,
  models: MovementModels,
  issues: MovementIssue[],
): Mover {
  const isBoth = before !== undefined && after !== undefined;
  const comparison = isBoth ? comparisonOf(before.snapshot, after.snapshot, models) : null;
  if (isBoth && comparison === null)
    issues.push({ code: "movement.otherModel", pointer: "", params: { customer } });
  const strongest = comparison && strongestFact(comparison, directionsOf(from, to, models.matrix));
  return { customer, from, to, amount, comparison, strongest };
}

/**
 * Says how a portfolio moved between two looks at it: how many customers, and how much money, went from which cell to which, who
 * entered and left, and of everybody who moved, why: the exact split of `compare`.
 *
 * @param before one standing per customer, as `portfolioOn` gives them
 * @param after the same portfolio later
 * @param options the compiled models of both, and the money at stake
 * @throws {RangeError} where the two models have different axes
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { movement, takeSnapshot } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const known = { annualSpend: 50_000_000, relationshipStage: 2, trust: 3, contactBreadth: 2 } as const;
 * const on = (asOf: string, need: number) => ({
 *   snapshot: takeSnapshot(matrix.assess({ ...known, need }, { asOf }), { customer: "A-01", recordedOn: asOf }),
 * });
 * const { moved } = movement([on("2026-10-01", 1)], [on("2026-11-01", 4)], { matrix, amountOf: () => 300_000 });
 * moved.map(({ from, to, strongest }) => [from, to, strongest?.fact]); // => [["medium/low", "high/low", "need"]]
 * ```
 */
export function movement(
  before: readonly Standing[],
  after: readonly Standing[],
  options: MovementOptions,
): PortfolioMovement {
  const issues: MovementIssue[] = [];
  const twice = new Set<string>();
  const [was, is] = [byCustomer(before, twice), byCustomer(after, twice)];
  for (const customer of [...twice].sort())
    issues.push({ code: "movement.twice", pointer: "", params: { customer } });
  const customers = [...new Set([...was.keys(), ...is.keys()])]
    .filter((customer) => !twice.has(customer))
    .sort();
  const ways = customers.map((customer): Way => {
    const [first, last] = [was.get(customer), is.get(customer)];
    const amount = amountOf(customer, options.amountOf, issues);
    return { customer, before: first, after: last, from: stateOf(first), to: stateOf(last), amount };
  });
  const states = statesOf(options, ways);
  const [from, to] = [waysBy(ways, (way) => way.from), waysBy(ways, (way) => way.to)];
  return {
    before: sideOf(ways.map((way) => way.before)),
    after: sideOf(ways.map((way) => way.after)),
    states: states.map(
      (state): StateCount => ({ state, before: count(from.get(state)), after: count(to.get(state)) }),
    ),
    transitions: states.flatMap((state) => {
      const onward = waysBy(from.get(state) ?? [], (way) => way.to);
      return [...onward.keys()]
        .sort((one, other) => states.indexOf(one) - states.indexOf(other))
        .map((next): Transition => ({ from: state, to: next, ...count(onward.get(next)) }));
    }),
    moved: ways.filter((way) => way.from !== way.to).map((way) => moverOf(way, options, issues)),
    issues,
  };
}
