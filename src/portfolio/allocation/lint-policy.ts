import { type DocumentIssue, type Params, rawText } from "../../core/issue.ts";
import { own } from "../../core/json.ts";
import { labelShape } from "../../core/label-shape.ts";
import { isWholeMicro, toMicro } from "../../core/micropoints.ts";
import { pointerTo } from "../../core/pointer.ts";
import {
  checkShape,
  list,
  listed,
  number,
  object,
  pair,
  picked,
  record,
  type Shape,
  type ShapeCode,
  text,
} from "../../core/shape.ts";
import { type BoundsCode, checkBounds } from "../../model/bounds.ts";
import { ModelError } from "../../model/error.ts";
import type { EffortPolicy, ExitEffort, HoursRange, HoursResponse, ResponsePoint } from "./policy.ts";

/** What can be wrong with a policy although its form is right. */
export type PolicyContradiction =
  | "policy.tooFine"
  | "policy.strategyMissing"
  | "response.start"
  | "response.order"
  | "response.falls"
  | "response.steeper"
  | "range.order";

/** The codes of what can be wrong with a policy. */
export type PolicyCode = BoundsCode | ShapeCode | PolicyContradiction;

/** So many hours of one period are four years of one person's work; up to here, slopes are compared in exact whole numbers. */
export const MOST_HOURS = 9000;

export const hoursShape = number({ min: 0, max: MOST_HOURS });

const range: Shape<HoursRange> = object({}, { minimum: hoursShape, maximum: hoursShape });

const response = object(
  { points: list(pair(hoursShape, number({ min: 0, max: 1 })), 2) },
  { note: labelShape },
);

const exit = object({ exitHours: hoursShape }, { note: labelShape });

const policyShape: Shape<EffortPolicy> = object(
  {
    format: listed(1),
    id: text(),
    version: text(),
    stepHours: number({ min: 0.01, max: 1000 }),
    responses: record(
      picked<HoursResponse | ExitEffort>("object", (raw) =>
        own(Object(raw), "exitHours") === undefined ? response : exit,
      ),
    ),
  },
  { label: labelShape, tiers: record(range), note: labelShape },
);

type Report = (code: PolicyContradiction, pointer: string, params?: Params) => void;

const inWhole = ([hours, share]: ResponsePoint): ResponsePoint => [toMicro(hours), toMicro(share)];

function lintResponse(points: readonly ResponsePoint[], pointer: string, report: Report): void {
  const whole = points.map(inWhole);
  whole.forEach(([hours, share], i) => {
    const at = pointerTo(pointer, i);
    if (i === 0) {
      if (hours !== 0 || share !== 0) report("response.start", at);
      return;
    }
    const [hoursBefore, shareBefore] = whole[i - 1] as ResponsePoint;
    if (hours <= hoursBefore) report("response.order", at);
    else if (share < shareBefore) report("response.falls", at);
    else if (i > 1) {
      const [hoursFirst, shareFirst] = whole[i - 2] as ResponsePoint;
      const rise = (share - shareBefore) * (hoursBefore - hoursFirst);
      if (rise > (shareBefore - shareFirst) * (hours - hoursBefore)) report("response.steeper", at);
    }
  });
}

/**
 * Says everything that is wrong with a policy of effort. A response must begin at no hours and nothing, and must be concave and never falling: an
 * hour wins no more than the one before it. Without that, the best plan could not be found step by step.
 *
 * @param document a policy, or any value at all
 * @example
 * ```ts
 * import { defaultEffortPolicy, lintEffortPolicy } from "opportunity-matrix/portfolio";
 * lintEffortPolicy(defaultEffortPolicy); // => []
 * const responses = { ...defaultEffortPolicy.responses, invest: { points: [[0, 0], [8, 0.1], [16, 0.3]] } };
 * lintEffortPolicy({ ...defaultEffortPolicy, responses }).map(({ code, pointer }) => `${pointer} ${code}`); // => ["/responses/invest/points/2 response.steeper"]
 * ```
 */
export function lintEffortPolicy(document: unknown): readonly DocumentIssue<PolicyCode>[] {
  const issues: DocumentIssue<PolicyCode>[] = [...checkBounds(document)];
  if (issues.length === 0) checkShape(document, policyShape, "", (issue) => void issues.push(issue));
  if (issues.length > 0) return issues;
  const report: Report = (code, pointer, params = {}) =>
    void issues.push({ severity: "error", code, pointer, params });
  const checkFine = (value: number, pointer: string): void => {
    if (!isWholeMicro(value)) report("policy.tooFine", pointer, { found: value });
  };

  const { stepHours, responses, tiers = {} } = document as EffortPolicy;
  checkFine(stepHours, "/stepHours");
  for (const [strategy, one] of Object.entries(responses)) {
    if ("exitHours" in one) continue;
    const pointer = pointerTo("/responses", strategy, "points");
    one.points.forEach((point, i) => {
      for (const [j, value] of point.entries()) checkFine(value, pointerTo(pointer, i, j));
    });
    lintResponse(one.points, pointer, report);
  }
  for (const [tier, { minimum = 0, maximum = minimum }] of Object.entries(tiers)) {
    if (minimum > maximum) report("range.order", pointerTo("/tiers", tier), { minimum, maximum });
  }
  return issues;
}

/** What the policy says of a strategy; a ModelError where it says nothing. */
export function responseOf({ responses }: EffortPolicy, strategy: string): HoursResponse | ExitEffort {
  const found = own(responses, strategy) as HoursResponse | ExitEffort | undefined;
  if (found !== undefined) return found;
  const params = { found: rawText(strategy) };
  throw new ModelError(
    [{ severity: "error", code: "policy.strategyMissing", pointer: "/responses", params }],
    "effortIssueText",
  );
}

/** @throws {ModelError} where anything is wrong with the policy */
export function checkPolicy(policy: EffortPolicy): void {
  const issues = lintEffortPolicy(policy);
  if (issues.length > 0) throw new ModelError(issues, "effortIssueText");
}
