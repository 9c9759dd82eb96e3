import { pointerTo } from "../core/pointer.ts";
import type { BuyingInfluence } from "./buying-center.ts";
import type { CustomerFile } from "./customer-file.ts";
import type { ReportFile } from "./file-issue.ts";
import type { InSale, Stakeholder } from "./stakeholder.ts";

/** Whether a list of roles or influences holds one for a sale: named for it, or for every sale. */
function holdsIn<Part extends string>(
  parts: readonly InSale<Part>[] | undefined,
  part: Part,
  opportunity: string,
): boolean {
  return (parts ?? []).some((one) =>
    typeof one === "object" ? one.as === part && one.opportunity === opportunity : one === part,
  );
}

/** Reports each circle of people who report to each other, once, at its first person. */
function checkReporting(stakeholders: readonly Stakeholder[], report: ReportFile): void {
  const byId = new Map(stakeholders.map((one) => [one.id, one]));
  const settled = new Set<string>();
  stakeholders.forEach((one, i) => {
    const way = new Set<string>();
    let id: string | undefined = one.id;
    while (id !== undefined && !settled.has(id) && !way.has(id)) {
      way.add(id);
      id = byId.get(id)?.reportsTo;
    }
    if (id !== undefined && way.has(id)) {
      const line = [...way];
      const circle = [...line.slice(line.indexOf(id)), id];
      report("file.reportingCycle", pointerTo("/stakeholders", i, "reportsTo"), { circle });
    }
    for (const seen of way) settled.add(seen);
  });
}

/** Checks the people: nobody reports in a circle, and each sale has one economic buyer at most. */
export function checkBuyingCenter(
  { stakeholders = [], opportunities = [] }: CustomerFile,
  report: ReportFile,
): void {
  checkReporting(stakeholders, report);
  const economic: BuyingInfluence = "economic";
  opportunities.forEach(({ id }, i) => {
    const buyers = stakeholders
      .filter(({ influences }) => holdsIn(influences, economic, id))
      .map((one) => one.id);
    if (buyers.length > 1) {
      report("file.economicBuyers", pointerTo("/opportunities", i), {
        opportunity: id,
        stakeholders: buyers,
      });
    }
  });
}
