import type { PortfolioMovement } from "../portfolio/movement/movement.ts";
import { movementTrails } from "../portfolio/pictures/movement-trails.ts";
import { figureWithTable } from "./figure.ts";
import type { Listed } from "./listed.ts";
import type { PortfolioOverTime } from "./portfolio-over-time.ts";
import { linked, plainName, type Report, withPage } from "./report.ts";

/** The customers of the report by their ids; the first of those that share one. */
function byId({ listed }: Report): ReadonlyMap<string, Listed> {
  const known = new Map<string, Listed>();
  for (const one of listed) {
    const { id } = one.customer;
    if (id == null) continue;
    const other = known.get(id);
    if (other === undefined || one.number < other.number) known.set(id, one);
  }
  return known;
}

/**
 * The way of the customers over the matrix, each named as in the report and linked to its page. Where the movement knows the money at stake, those of most
 * money are drawn.
 */
export function trailsFigure(
  report: Report,
  history: NonNullable<PortfolioOverTime["history"]>,
  movement?: PortfolioMovement,
): string {
  const amounts = new Map(movement?.moved.map(({ customer, amount }) => [customer, amount]));
  const [known, paged] = [byId(report), withPage(report)];
  const name = (id: string): string => {
    const listed = known.get(id);
    return (listed && plainName(listed)) ?? id;
  };
  return figureWithTable(
    (locale, idPrefix) =>
      movementTrails(report.matrix, history, {
        locale,
        idPrefix,
        name,
        amountOf: (id) => amounts.get(id),
      }),
    {
      id: "trails",
      customer: (id) => {
        const listed = known.get(id);
        return listed === undefined ? null : linked(listed, paged);
      },
    },
  );
}
