import { xmlText } from "../charts/xml.ts";
import type { Plan, PlannedAxis, PlannedCell } from "../engine/plan.ts";
import type { Assessment, GateResult } from "../engine/result.ts";
import type { GateEffect } from "../model/document.ts";
import { tag } from "./html.ts";
import { labelled, say } from "./words.ts";

/** The cells of a plan by their ids. */
export function cellsOf({ cells }: Plan): ReadonlyMap<string, PlannedCell> {
  return new Map(cells.flat().map((cell) => [cell.id, cell]));
}

/** What a gate does, in words. */
export function effectText(effect: GateEffect, axes: readonly PlannedAxis[]): string {
  if ("exclude" in effect) return say("effect.exclude");
  const [kind, limit] = "cap" in effect ? (["cap", effect.cap] as const) : (["floor", effect.floor] as const);
  const axis = axes.find(({ id }) => id === limit.axis) as PlannedAxis;
  const band = axis.bands.find(({ id }) => id === limit.band) as PlannedAxis["bands"][number];
  return say(`effect.${kind}`, { axis: axis.label, band: band.label });
}

/** The cells that are possible on present evidence, in words. */
export function possibleList(
  { possibleCells, settled, status, cell, mayBeExcluded }: Assessment,
  plan: Plan,
): string {
  if (status === "excluded") return "";
  if (settled && status === "placed") return tag("p", {}, say("possible.settled"));
  const cells = cellsOf(plan);
  const items = possibleCells.map((id) => {
    const { label, tier } = cells.get(id) as PlannedCell;
    const now = id === cell?.id ? ` ${say("possible.now")}` : "";
    return tag(
      "li",
      {},
      tag("b", {}, xmlText(tier)),
      " ",
      labelled(label),
      " ",
      tag("code", {}, xmlText(id)),
      now,
    );
  });
  const excluded = mayBeExcluded ? [tag("li", {}, say("possible.excluded"))] : [];
  return tag("h3", {}, say("possible.cells")) + tag("ul", { class: "possible" }, ...items, ...excluded);
}

function gateState({ hit, open }: GateResult): "hit" | "hitOpen" | "clear" | "clearOpen" | "open" {
  if (hit === null) return "open";
  if (hit) return open ? "hitOpen" : "hit";
  return open ? "clearOpen" : "clear";
}

/** What each gate says, those that are hit or open first. */
export function gateList({ gates }: Assessment, plan: Plan): string {
  if (gates.length === 0) return "";
  const order = ["hit", "hitOpen", "open", "clearOpen", "clear"];
  const sorted = gates
    .map((gate) => ({ gate, state: gateState(gate) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const items = sorted.map(({ gate: { label, effect }, state }) =>
    tag(
      "li",
      { class: `gate-${state}` },
      tag("b", {}, labelled(label)),
      say("bracket.open"),
      effectText(effect, plan.axes),
      say("bracket.close"),
      say("colon"),
      say(`gate.${state}`),
    ),
  );
  return tag("section", {}, tag("h3", {}, say("gates")), tag("ul", { class: "gates" }, ...items));
}
