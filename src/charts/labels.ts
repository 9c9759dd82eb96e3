import { type Box, boxAround, boxSet, grown, held, isWithin, movedInto } from "./boxes.ts";

/** A text that wants to stand beside a mark. */
export type Wanted = {
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where it stands best: in its own cell. */
  readonly home: Box;
};

/** Where a text stands, and the line from its mark if it stands away from it. */
export type Placed = { readonly box: Box; readonly leader: Leader | null };

/** A line from a mark to its text. */
export type Leader = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** Eight places beside a mark, the best first: the side of the mark, and how far the text is from touching it. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [0.8, 0.8],
  [-0.8, -0.8],
  [-0.8, 0.8],
] as const;

/** Directions of a leader line, a twelfth of a turn apart. */
const DIRECTIONS = [
  [0.87, -0.5],
  [0.87, 0.5],
  [-0.87, -0.5],
  [-0.87, 0.5],
  [0.5, -0.87],
  [0.5, 0.87],
  [-0.5, -0.87],
  [-0.5, 0.87],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Lengths of a leader line in pixels. */
const DISTANCES = [16, 28, 42, 58] as const;

/** A leader line as small boxes along it, so that no text and no other line crosses it. */
function stepsAlong({ x1, y1, x2, y2 }: Leader): Box[] {
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / 2));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / (count + 1);
    return boxAround(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, 2, 2);
  });
}

function beside({ x, y, width, height }: Wanted, gap: number): Box[] {
  return SIDES.map(([dx, dy]) => {
    const middle = {
      x: x + dx * gap + Math.sign(dx) * (width / 2),
      y: y + dy * gap + Math.sign(dy) * (height / 2),
    };
    return boxAround(middle.x, middle.y, width, height);
  });
}

function away({ x, y, width, height }: Wanted): Box[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(([dx, dy]) => {
      const middleX = x + dx * distance + Math.sign(dx) * (width / 2);
      return boxAround(middleX, y + dy * distance + dy * (height / 2), width, height);
    }),
  );
}

/** The line from a mark's rim to the nearest edge of its text; to above or beneath the text, not quite to its corner. */
function leaderTo({ left, top, right, bottom }: Box, x: number, y: number, rim: number): Leader {
  const inset = (bottom - top) / 2;
  const isLevel = y > top && y < bottom;
  const toX = isLevel ? held(x, left, right) : held(x, left + inset, right - inset);
  const toY = held(y, top, bottom);
  const share = rim / Math.sqrt((toX - x) ** 2 + (toY - y) ** 2);
  return { x1: x + (toX - x) * share, y1: y + (toY - y) * share, x2: toX, y2: toY };
}

/** Finds room for texts in a plot that has marks and other things in it already. */
export type Labeller = {
  /** Beside the mark, without a line. */
  beside(wanted: Wanted): Placed | null;
  /** Farther away, with a line. */
  away(wanted: Wanted): Placed | null;
};

/**
 * Places texts one after the other, each where it hits no mark, no text and no line that is there already: greedy, over a few
 * candidate positions, pushed into the plot where they reach over its edge. A text that is placed is an obstacle for the next.
 *
 * @param marks the boxes of all marks
 * @param texts the boxes of texts that are there already
 * @param reach of the marks from their middle, in pixels
 */
export function labellerIn(plot: Box, marks: readonly Box[], texts: readonly Box[], reach: number): Labeller {
  const taken = boxSet();
  for (const box of [...marks, ...texts]) taken.add(grown(box, 1));
  const inner = grown(plot, -2);
  const free = (boxes: readonly Box[]): Box[] =>
    boxes.map((box) => movedInto(box, inner)).filter((box) => isWithin(box, plot) && !taken.isHitBy(box));
  const keep = (placed: Placed): Placed => {
    for (const box of [placed.box, ...(placed.leader ? stepsAlong(placed.leader) : [])]) taken.add(box);
    return placed;
  };
  return {
    beside(wanted) {
      const boxes = free(beside(wanted, reach + 1.5));
      const box = boxes.find((one) => isWithin(one, wanted.home)) ?? boxes[0];
      return box ? keep({ box, leader: null }) : null;
    },
    away(wanted) {
      const own = grown(boxAround(wanted.x, wanted.y, reach * 2, reach * 2), 2);
      const isClear = (leader: Leader): boolean =>
        stepsAlong(leader).every((step) => isWithin(step, own) || !taken.isHitBy(step));
      const found = free(away(wanted))
        .map((box) => ({ box, leader: leaderTo(box, wanted.x, wanted.y, reach * 0.75) }))
        .find(({ leader }) => isClear(leader));
      return found ? keep(found) : null;
    },
  };
}
