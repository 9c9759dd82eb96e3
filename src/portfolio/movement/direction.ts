import type { Plan } from "../../engine/plan.ts";
import { ranksOf } from "./ranks.ts";
import type { State } from "./state.ts";

/**
 * Which way a customer went: `stayed`; `rose`, a higher band on an axis and a lower one on none; `fell`, a lower band on an axis, whatever the
 * other one has done, since more potential does not heal a relationship; `beside`, from or to what is no cell of the model, so that nobody can say.
 */
export type Direction = "stayed" | "rose" | "fell" | "beside";

/** Which way it is from one state to another. */
export function directionOf(from: State, to: State, plan: Pick<Plan, "cells">): Direction {
  if (from === to) return "stayed";
  const [was, is] = [ranksOf(from, plan), ranksOf(to, plan)];
  if (was === null || is === null) return "beside";
  return is[0] < was[0] || is[1] < was[1] ? "fell" : "rose";
}
