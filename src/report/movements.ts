import { shortText } from "../core/issue.ts";
import { cellInForce } from "../engine/override.ts";
import type { Assessment, ModelStamp } from "../engine/result.ts";
import { withDay } from "./days.ts";
import type { Listed } from "./listed.ts";

/** What an earlier assessment is compared by; a whole assessment has all of it. */
export type EarlierAssessment = Pick<Assessment, "status" | "cell" | "facts" | "asOf" | "model" | "override">;

/** A customer of an earlier report or run. */
export type EarlierCustomer = {
  readonly assessment: EarlierAssessment;
  /** By this it is found again. */
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
};

/**
 * How the place that is followed moved: to a better tier, to a worse one, to another cell of the same tier; it came (`placed`) or was lost;
 * `other`: between being unplaced and excluded, or from a tier that the model does not have any more.
 */
export const MOVES = ["better", "placed", "level", "worse", "lost", "other"] as const;

/** One of the ways in which a place moved. */
export type MoveKind = (typeof MOVES)[number];

/** A customer who moved. */
export type Move = { readonly kind: MoveKind; readonly at: Listed; readonly earlier: EarlierCustomer };

/** What became of the customers since an earlier run. */
export type Movements = {
  /** The first and the last day of the earlier assessments; null where none has a day. */
  readonly days: readonly [first: string, last: string] | null;
  /** The models of the earlier assessments. */
  readonly models: readonly ModelStamp[];
  readonly compared: number;
  readonly counts: { readonly [K in MoveKind]: number };
  /** Those who moved, as many as are listed. */
  readonly moves: readonly Move[];
  readonly entered: { readonly count: number; readonly first: readonly Listed[] };
  readonly left: { readonly count: number; readonly first: readonly EarlierCustomer[] };
  /** What could not be compared: customers without an id, and ids that were there before: only the first of each is compared. */
  readonly unmatched: { readonly withoutId: number; readonly again: number };
  /** The earlier customer that is compared with a customer of the report; null where there is none. */
  readonly earlierOf: (at: Listed) => EarlierCustomer | null;
};

/** How many are listed of those who moved, who came and who left. */
const LISTED = 500;

/** How a place moved; null where it did not. @param tiers the best first */
export function moveKind(
  was: Pick<Assessment, "status" | "cell" | "override">,
  is: Pick<Assessment, "status" | "cell" | "override">,
  tiers: readonly string[],
): MoveKind | null {
  const [before, after] = [was, is].map((one) => cellInForce(one as Assessment));
  const isSame = was.status === is.status && was.cell?.id === is.cell?.id && before?.id === after?.id;
  if (isSame) return null;
  if (before == null || after == null) {
    return before == null ? (after == null ? "other" : "placed") : "lost";
  }
  const [tierBefore, tierNow] = [tiers.indexOf(before.tier), tiers.indexOf(after.tier)];
  if (tierBefore === -1) return "other";
  if (tierBefore === tierNow) return "level";
  return tierNow < tierBefore ? "better" : "worse";
}

function isNamed(id: string | null | undefined): id is string {
  return id !== null && id !== undefined && id !== "";
}

/**
 * Compares customers with those of an earlier run, one after the other, by their ids.
 *
 * @param hashes of the models that are there to compare with
 * @param tiers the best first
 * @throws {RangeError} where an earlier assessment was made by another model
 */
export function movementsFrom(
  before: Iterable<EarlierCustomer>,
  hashes: readonly string[],
  tiers: readonly string[],
): { take(at: Listed): void; found(): Movements } {
  const earlier = new Map<string, EarlierCustomer>();
  const models = new Map<string, ModelStamp>();
  const counts = { better: 0, placed: 0, level: 0, worse: 0, lost: 0, other: 0 };
  let days: Movements["days"] = null;
  let [withoutId, again, compared, enteredCount] = [0, 0, 0, 0];
  for (const customer of before) {
    const { id, assessment } = customer;
    const { model, asOf } = assessment;
    if (!hashes.includes(model.hash)) {
      throw new RangeError(
        `before: ${shortText(String(id))} was assessed by ${model.id} ${model.version} (hash ${model.hash}); give the compiled model that made it as \`earlier\``,
      );
    }
    models.set(model.hash, model);
    days = withDay(days, asOf);
    if (!isNamed(id)) withoutId++;
    else if (earlier.has(id)) again++;
    else earlier.set(id, customer);
  }
  /** The number of the customer that each id was first seen on. */
  const seen = new Map<string, number>();
  const moves: Move[] = [];
  const entered: Listed[] = [];

  return {
    take: (at) => {
      const { id, assessment } = at.customer;
      if (!isNamed(id)) {
        withoutId++;
        return;
      }
      if (seen.has(id)) {
        again++;
        return;
      }
      seen.set(id, at.number);
      const known = earlier.get(id);
      if (known === undefined) {
        enteredCount++;
        if (entered.length < LISTED) entered.push(at);
        return;
      }
      compared++;
      const kind = moveKind(known.assessment, assessment, tiers);
      if (kind === null) return;
      counts[kind]++;
      if (moves.length < LISTED) moves.push({ kind, at, earlier: known });
    },
    found: () => {
      const left = [...earlier].filter(([id]) => !seen.has(id)).map(([, customer]) => customer);
      return {
        days,
        models: [...models.values()],
        compared,
        counts,
        moves: [...moves].sort((a, b) => MOVES.indexOf(a.kind) - MOVES.indexOf(b.kind)),
        entered: { count: enteredCount, first: entered },
        left: { count: left.length, first: left.slice(0, LISTED) },
        unmatched: { withoutId, again },
        earlierOf: ({ customer: { id }, number }) =>
          isNamed(id) && seen.get(id) === number ? (earlier.get(id) ?? null) : null,
      };
    },
  };
}
