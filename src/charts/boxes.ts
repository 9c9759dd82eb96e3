/** A rectangle of the picture; y grows downwards. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The box of a width and height around a point. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** A box that is larger on every side. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether two boxes have an area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies wholly in another. */
export function isWithin(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
  );
}

/** A number held between two others; the middle of them where they have changed places. */
export function held(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}

/** A box moved so that it lies in another, as far as it fits there. */
export function movedInto({ left, top, right, bottom }: Box, outer: Box): Box {
  const [width, height] = [right - left, bottom - top];
  const x = held((left + right) / 2, outer.left + width / 2, outer.right - width / 2);
  const y = held((top + bottom) / 2, outer.top + height / 2, outer.bottom - height / 2);
  return boxAround(x, y, width, height);
}

/** Boxes that know quickly whether another one would hit any of them. */
export type BoxSet = {
  add(box: Box): void;
  isHitBy(box: Box): boolean;
};

const TILE = 32;
/** More tiles than any picture has from left to right. */
const ROW = 1024;

/** An empty set of boxes: each is kept in the tiles of a grid that it touches, so that a question reads few of them. */
export function boxSet(): BoxSet {
  const tiles = new Map<number, Box[]>();
  const tilesOf = ({ left, top, right, bottom }: Box): number[] => {
    const found: number[] = [];
    for (let y = Math.floor(top / TILE); y * TILE < bottom; y++) {
      for (let x = Math.floor(left / TILE); x * TILE < right; x++) found.push(y * ROW + x);
    }
    return found;
  };
  return {
    add(box) {
      for (const tile of tilesOf(box)) {
        const boxes = tiles.get(tile);
        if (boxes) boxes.push(box);
        else tiles.set(tile, [box]);
      }
    },
    isHitBy(box) {
      return tilesOf(box).some((tile) => tiles.get(tile)?.some((one) => overlap(one, box)));
    },
  };
}
