import { type Box, clamp, type Handle, isNearer, nearerLast, rootBoxes } from "../evidence/boxes.ts";
import { givePoints, isExcluded, type Reach, reachOver, type Trial } from "../evidence/trial.ts";
import type { Part } from "../evidence/variable.ts";
import type { Obstacles } from "./obstacles.ts";
import type { TargetCells } from "./target.ts";

/** A search for the values of facts with which a customer is placed in one of the wanted cells. */
export type Search = {
  /** Values of all these facts with which the target is reached, by their places; null where there are none. */
  readonly find: (handles: readonly Handle[]) => readonly number[] | null;
  /** The place of one of these facts that is nearest to its start and still reaches the target, the others held. */
  readonly nearest: (handles: readonly Handle[], places: readonly number[], at: number) => number;
  readonly obstacles: Obstacles;
  /** Whether everything was looked at. */
  readonly isComplete: () => boolean;
};

/** So many boxes are looked at for one set of facts, and for one search in all. */
const BOXES = { set: 10_000, all: 400_000 } as const;

const AXES = [0, 1] as const;

type Bands = readonly [x: number, y: number];

/** Makes the search for one customer. */
export function createSearch(trial: Trial, target: TargetCells): Search {
  const { evaluation, certain } = trial;
  const { axes } = evaluation;
  const obstacles: Obstacles = {
    isAdmitted: false,
    isCovered: [false, false],
    low: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    high: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
    isInBand: [false, false],
  };
  const everyBand = axes.map(({ axis }) => [0, axis.bands.length - 1] as const) as [Bands, Bands];
  let left: number = BOXES.all;
  let isComplete = true;

  /** The bands of both scores with these points. */
  const bandsWith = (handles: readonly Handle[], reaches: readonly Reach[], end: "low" | "high"): Bands => {
    handles.forEach(({ variable }, i) => {
      givePoints(variable, (reaches[i] as Reach)[end]);
    });
    trial.score();
    return [axes[0].band, axes[1].band];
  };

  const isPlaced = (): boolean => axes[0].isCovered && axes[1].isCovered;

  const remember = (): void => {
    for (const a of AXES) {
      if (!axes[a].isCovered) continue;
      obstacles.isCovered[a] = true;
      obstacles.low[a] = Math.min(obstacles.low[a], axes[a].after.score);
      obstacles.high[a] = Math.max(obstacles.high[a], axes[a].after.score);
    }
  };

  /** What of a box is in the target: none of it, all of it, or some of it perhaps. */
  const judge = (handles: readonly Handle[], reaches: readonly Reach[]): "none" | "all" | "some" => {
    if (reaches.some(({ fails }) => fails === "always")) return "none";
    const [x0, y0] = bandsWith(handles, reaches, "low");
    remember();
    const [x1, y1] = bandsWith(handles, reaches, "high");
    remember();
    if (!isPlaced()) return "none";
    if (target.hasWithin([x0, x1], everyBand[1])) obstacles.isInBand[0] = true;
    if (target.hasWithin(everyBand[0], [y0, y1])) obstacles.isInBand[1] = true;
    if (!target.hasWithin([x0, x1], [y0, y1])) return "none";
    const isOne = x0 === x1 && y0 === y1;
    return isOne && reaches.every(({ fails }) => fails === "never") ? "all" : "some";
  };

  /** Sets the facts to values of which the gates say the same as of all values in a box; whether they admit the customer. */
  const enter = (handles: readonly Handle[], box: Box): boolean => {
    handles.forEach(({ variable }, i) => {
      variable.know((box[i] as Part).from, certain);
    });
    trial.judge();
    if (isExcluded(evaluation)) return false;
    obstacles.isAdmitted = true;
    return true;
  };

  const reachesOf = (handles: readonly Handle[], box: Box): Reach[] =>
    handles.map(({ variable }, i) => reachOver(variable, box[i] as Part));

  /** The fact whose points spread the widest, of those that have more than one value left in the box. */
  const widest = (handles: readonly Handle[], box: Box, reaches: readonly Reach[]): number => {
    const spreads = handles.map(({ variable }, i) => {
      const { from, to } = box[i] as Part;
      const { fails, low, high } = reaches[i] as Reach;
      if (from === to) return -1;
      if (fails === "maybe") return Number.POSITIVE_INFINITY;
      return variable.dimensions.reduce(
        (sum, { lane }, d) => sum + lane.dimension.weight * ((high[d] as number) - (low[d] as number)),
        0,
      );
    });
    return spreads.indexOf(Math.max(...spreads));
  };

  const reset = (handles: readonly Handle[]): void => {
    for (const { variable } of handles) variable.restore();
  };

  const findIn = (
    handles: readonly Handle[],
    root: Box,
    budget: { left: number },
  ): readonly number[] | null => {
    const boxes = [root];
    for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
      if (budget.left-- <= 0 || left-- <= 0) {
        isComplete = false;
        return null;
      }
      const reaches = reachesOf(handles, box);
      const verdict = judge(handles, reaches);
      if (verdict === "none") continue;
      const nearby = box.map((part, i) => clamp((handles[i] as Handle).start, part));
      if (verdict === "all") return nearby;
      for (const places of [box.map(({ to }) => to), box.map(({ from }) => from)]) {
        const spot = places.map((place) => ({ from: place, to: place }));
        if (judge(handles, reachesOf(handles, spot)) === "all") return places;
      }
      const at = widest(handles, box, reaches);
      // The half nearer to the present value is looked at first: what is found first is then small already.
      const { variable, start } = handles[at] as Handle;
      for (const half of nearerLast(variable, start, box[at] as Part)) {
        boxes.push(box.map((part, i) => (i === at ? half : part)));
      }
    }
    return null;
  };

  const find = (handles: readonly Handle[]): readonly number[] | null => {
    const budget = { left: BOXES.set as number };
    let found: readonly number[] | null = null;
    for (const root of rootBoxes(handles)) {
      if (enter(handles, root)) found = findIn(handles, root, budget);
      if (found !== null || budget.left < 0) break;
    }
    reset(handles);
    return found;
  };

  const nearest = (handles: readonly Handle[], places: readonly number[], at: number): number => {
    const { variable, start } = handles[at] as Handle;
    const held = places.map((place): Part => ({ from: place, to: place }));
    const reaches = reachesOf(handles, held);
    let best = places[at] as number;
    let budget = 0;
    const visit = (part: Part): void => {
      const place = clamp(start, part);
      if (!isNearer(place, best, start)) return;
      if (budget-- <= 0) {
        isComplete = false;
        return;
      }
      const verdict = judge(
        handles,
        reaches.map((reach, i) => (i === at ? reachOver(variable, part) : reach)),
      );
      if (verdict === "none") return;
      if (verdict === "all") {
        best = place;
        return;
      }
      const [farther, nearer] = nearerLast(variable, start, part);
      visit(nearer);
      visit(farther);
    };
    for (const part of variable.parts) {
      budget = BOXES.set;
      if (
        enter(
          handles,
          held.map((one, i) => (i === at ? part : one)),
        )
      )
        visit(part);
    }
    reset(handles);
    return best;
  };

  return { find, nearest, obstacles, isComplete: () => isComplete };
}
