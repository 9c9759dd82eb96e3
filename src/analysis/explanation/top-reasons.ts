import { own } from "../../core/json.ts";
import type { Label } from "../../core/label.ts";
import type { Assessment, AxisAssessment } from "../../engine/result.ts";
import type { AxisDrivers, Baseline, Driver } from "./driver.ts";
import { drivers } from "./drivers.ts";

/** Something that speaks for or against a customer: a dimension measured from the baseline, or a gate. */
export type TopReason = {
  readonly axis: Label;
  readonly label: Label;
  /** Points of the axis score. */
  readonly part: number;
  /** Null for a gate. */
  readonly driver: Driver | null;
};

/** What speaks most for and against, over both axes. */
export type TopReasons = {
  readonly for: readonly TopReason[];
  readonly against: readonly TopReason[];
  /** The axes that are as weak as their weakest dimension, with that dimension. */
  readonly decided: readonly { readonly axis: Label; readonly label: Label }[];
};

/** Less than a tenth of a point would be shown as nothing. */
const LEAST = 0.1;

function reasonsOn({ label: axis, for: pro, against, adjustments }: AxisDrivers): TopReason[] {
  return [
    ...[...pro, ...against].map((driver) => ({ axis, label: driver.label, part: driver.part, driver })),
    ...adjustments.map(({ label, change }) => ({ axis, label, part: change, driver: null })),
  ];
}

/** The reasons that move most points, at most `limit` on either side. */
export function topReasons(assessment: Assessment, baseline: Baseline, limit: number): TopReasons {
  const all = drivers(assessment, { baseline });
  const reasons = Object.values<AxisDrivers>(all)
    .flatMap(reasonsOn)
    .filter(({ part }) => Math.abs(part) >= LEAST)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  const decided = Object.entries<AxisAssessment>(assessment.axes).flatMap(
    ([id, { label, contributions }]) => {
      const { decides } = own(all, id) as AxisDrivers;
      const deciding = contributions.filter(({ dimension }) => dimension === decides);
      return deciding.map((one) => ({ axis: label, label: one.label }));
    },
  );
  return {
    for: reasons.filter(({ part }) => part > 0).slice(0, limit),
    against: reasons.filter(({ part }) => part < 0).slice(0, limit),
    decided,
  };
}

/** The name of a baseline in words: the model's own is the middle of the scales where the model assumes nothing. */
export function baselineName(baseline: Baseline, { axes }: Assessment) {
  if (typeof baseline === "object") return "median";
  if (baseline !== "model") return baseline;
  const assumes = Object.values<AxisAssessment>(axes).some(({ contributions }) =>
    contributions.some(({ assumption }) => assumption !== null),
  );
  return assumes ? "model" : "middle";
}
