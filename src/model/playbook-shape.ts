import { labelShape } from "../core/label-shape.ts";
import { type Shape, shape } from "../core/shape.ts";

const strategy = /* @__PURE__ */ shape.object(
  {
    label: labelShape,
    objective: labelShape,
    effortShare: shape.number({ min: 0, max: 1 }),
    contactEveryDays: shape.picked("days", (raw) =>
      raw === null ? shape.listed(null) : shape.number({ above: 0, whole: true }),
    ),
    owner: shape.listed("executive", "director", "keyAccountManager", "accountManager", "insideSales"),
    do: shape.list(labelShape, 1),
    stop: shape.list(labelShape),
  },
  { note: labelShape },
);

/** The form of a playbook. */
export const playbookShape: Shape = /* @__PURE__ */ shape.object(
  {
    format: shape.listed(1),
    id: shape.text(),
    version: shape.text(),
    strategies: shape.record(strategy),
    unplaced: strategy,
    excluded: strategy,
  },
  { label: labelShape, note: labelShape },
);
