import type { Item } from "../../charts/flow.ts";
import { element } from "../../charts/xml.ts";
import type { Trail } from "./trail.ts";
import { endMark, RADIUS, RING, ringAt, startAt, stepLine, TRAILS } from "./trails-drawn.ts";
import { WAYS } from "./ways.ts";
import type { PictureWording } from "./wording.ts";

const LINE = 12;
const QUIET = TRAILS.stayed.colour;

/** What the signs of the trails mean, each with how many of those that are drawn have it; none that nobody has. */
export function trailKey(drawn: readonly Trail[], { say }: PictureWording): Item[] {
  const counted = (is: (trail: Trail) => boolean, item: (count: number) => Item): Item[] => {
    const count = drawn.filter(is).length;
    return count === 0 ? [] : [item(count)];
  };
  const marked = (text: string, trail: Pick<Trail, "way" | "to">): Item => ({
    text,
    half: RADIUS * 1.3,
    sign: (x, y) => endMark(trail, x, y),
  });
  return [
    ...WAYS.flatMap((way) =>
      counted(
        (trail) => trail.way === way,
        (count) => marked(say("trails.legend", { way: say(`way.${way}`), count }), { way, to: "" }),
      ),
    ),
    ...counted(
      ({ waiting }) => waiting,
      (count) => ({
        text: say("trails.legend.waiting", { count }),
        half: RING,
        sign: (x, y) => ringAt(x, y, QUIET),
      }),
    ),
    ...(["unplaced", "excluded"] as const).flatMap((to) =>
      counted(
        (trail) => trail.to === to,
        (count) => marked(say(`trails.legend.${to}`, { count }), { way: "beside", to }),
      ),
    ),
    ...counted(
      ({ points }) => points.length > 1,
      () => ({ text: say("trails.start"), half: 3, sign: (x, y) => startAt(x, y, QUIET) }),
    ),
    ...counted(
      ({ points }) => points.some(({ afterGap }) => afterGap),
      () => ({
        text: say("trails.gap"),
        half: LINE,
        sign: (x, y) =>
          element("g", { stroke: QUIET, "stroke-width": 1.5 }, stepLine(x - LINE, y, x + LINE, y, true)),
      }),
    ),
  ];
}
