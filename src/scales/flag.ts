import { match } from "../core/expression.ts";
import { checkFineness, pointsShape } from "./points.ts";
import { defineScale } from "./scale.ts";

/** `yes` points where the flag is true, `no` points where it is false. */
export const flag = defineScale({
  kind: "flag",
  version: "1",
  reads: ["flag"],
  params: { yes: pointsShape, no: pointsShape },
  check: ({ yes, no }) => [...checkFineness(yes, ["yes"]), ...checkFineness(no, ["no"])],
  lower: ({ yes, no }, _x, { name }) => match(name, [[true, yes]], no),
});
