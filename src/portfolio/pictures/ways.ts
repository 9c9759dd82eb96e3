import type { Direction } from "../movement/direction.ts";
import type { Hue } from "./shades.ts";
import type { Sign } from "./signs.ts";

/** The directions in the order in which they are shown. */
export const WAYS = ["rose", "fell", "beside", "stayed"] as const satisfies readonly Direction[];

/** How the squares of a direction look; who stayed has no sign. */
export const WAY_LOOKS: { readonly [way in Direction]: { readonly hue: Hue; readonly sign: Sign | null } } = {
  rose: { hue: "blue", sign: "up" },
  fell: { hue: "orange", sign: "down" },
  beside: { hue: "violet", sign: "across" },
  stayed: { hue: "grey", sign: null },
};
