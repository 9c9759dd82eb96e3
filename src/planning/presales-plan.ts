import { type Day, dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import { isMissing } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import { cellInForce } from "../engine/override.ts";
import type { Assessment } from "../engine/result.ts";
import type { ModelTypes } from "../model/define.ts";
import type { ModelDocument } from "../model/document.ts";
import type { Play } from "../model/play.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import type { Situation } from "../model/situation.ts";
import type { OpenNeed } from "../signals/open-needs.ts";
import type { PursuitDecision } from "../strategy/pursuit.ts";
import type { Recommendation } from "../strategy/recommend.ts";
import { informationFrom, talksFrom } from "./information.ts";
import type { Named, PlannedForm, PresalesPlan } from "./plan.ts";
import { approvalFrom } from "./project-approval.ts";
import { nextQuestions } from "./questions.ts";
import { actionsFrom, resourcesFor } from "./resources.ts";
import { risksIn } from "./risks.ts";
import { targetsOf } from "./targets.ts";
import { checkTeam, type TeamMember } from "./team.ts";

/** What a presales plan is made from, beside the assessment and the recommendation. */
export type PresalesPlanOptions = {
  /** What the customer is called. */
  readonly customer: Label;
  /** What the sale is called; left out where the customer as a whole is meant. */
  readonly sale?: Label;
  /** The model that made the assessment: its bands, and what its cells are called. */
  readonly model: ModelDocument;
  /** The playbook that made the recommendation: its skills, and whom to ask. */
  readonly playbook: PlaybookDocument;
  /** The decision from the same assessment. */
  readonly decision: PursuitDecision;
  /** The situation that the recommendation was made with: what people are called, and whom a question concerns. */
  readonly situation?: Situation;
  /** The needs that talks can develop, from `openNeeds` of `opportunity-matrix/domain`; none where left out. */
  readonly needs?: readonly OpenNeed[];
  /** Who there is on the seller's side; nobody where left out. */
  readonly team?: readonly TeamMember[];
  /** Qualification forms that were filled: the agenda shows what each says. */
  readonly forms?: readonly PlannedForm[];
};

/** What a plan cannot be made without. */
const NEEDED = ["customer", "model", "playbook", "decision"] as const;

/** Callers without TypeScript may leave something out. */
function checkNeeded(options: PresalesPlanOptions): void {
  const missing = NEEDED.find((name) => isMissing(options[name]));
  if (missing === undefined) return;
  throw new RangeError(`options.${missing} is needed for a plan, found ${rawText(options[missing])}`);
}

/** The day of a plan; a RangeError where what it is made from does not belong together. */
function dayOf(
  assessment: Assessment,
  { strategyId }: Pick<Recommendation, "strategyId">,
  { model: given, decision }: PresalesPlanOptions,
): Day {
  const { asOf, model, axes } = assessment;
  const cell = cellInForce(assessment);
  if (asOf === null || Number.isNaN(dayNumber(asOf))) {
    throw new RangeError('a plan needs its day: make the assessment with { asOf: "YYYY-MM-DD" }');
  }
  if (given.id !== model.id || given.version !== model.version) {
    throw new RangeError(
      `model must be the one that made the assessment, ${model.id} ${model.version}, found ${given.id} ${given.version}`,
    );
  }
  if (strategyId !== (cell?.strategy ?? null)) {
    throw new RangeError(
      `recommendation must be made from the assessment, whose strategy is ${rawText(cell?.strategy ?? null)}, found ${rawText(strategyId)}`,
    );
  }
  const isForeign = decision.reasons.some(
    ({ params: { axis } }) => typeof axis === "string" && !Object.hasOwn(axes, axis),
  );
  if (decision.decidedOn !== asOf || isForeign) {
    throw new RangeError(
      `decision must be made from the assessment of ${asOf}, found one of ${isForeign ? "another model" : decision.decidedOn}`,
    );
  }
  return asOf;
}

/**
 * The strategy that the plan follows: the recommended one; but where the cell says leave and nobody is left for what is not known, the playbook's
 * answer to what is not known well enough.
 */
function followed(
  { strategyId, strategy }: Pick<Recommendation, "strategyId" | "strategy">,
  { reasons }: PursuitDecision,
  { unplaced }: PlaybookDocument,
): Pick<PresalesPlan, "strategyId" | "strategy"> {
  const isNotLeft = reasons.some(({ code }) => code === "notLeft");
  return isNotLeft ? { strategyId: null, strategy: unplaced } : { strategyId, strategy };
}

/** The plays that apply and are set aside, and those for which. */
function asideFrom(
  setAside: Recommendation["setAside"],
  { plays = [] }: PlaybookDocument,
): PresalesPlan["setAside"] {
  const namedPlay = (id: string): Named => {
    const play = plays.find((one) => one.id === id) as Play | undefined;
    if (play !== undefined) return { id, label: play.label };
    throw new RangeError(
      `playbook must be the one that made the recommendation; it has no play ${rawText(id)}`,
    );
  };
  return setAside.map(({ play, because }) => ({ play: namedPlay(play), because: namedPlay(because) }));
}

/**
 * Makes the presales plan (售前规划) of a customer or a sale: what to find out, the strategy, people and skills against what the plays
 * need, the actions, and what the project-approval meeting (立项会) and the strategy meeting (策略会) need. `presalesPlanText`,
 * `projectApprovalText` and `strategyMeetingText` put it into words.
 *
 * Whom an action falls to: of those with its level the member who lacks fewest of its skills, of these the one with fewest actions so far, and
 * then the first of the team. Where nobody has the level the owner is null, and the level is among what is missing. This rule is ours, and so
 * is that pursue and develop speak for a go, disengage for a no go, and review leaves it open.
 *
 * @param assessment made with a day
 * @param recommendation made from the assessment by the playbook
 * @throws {RangeError} where customer, model, playbook or decision is left out; where the assessment has no day; where model, playbook, situation, recommendation or decision belong to another one; where a member of
 * the team has an id twice, an unknown level or an unknown skill
 * @example
 * ```ts
 * import { compileModel, decidePursuit, recommend } from "opportunity-matrix";
 * import { opportunityModel, opportunityPlaybook } from "opportunity-matrix/models";
 * import { presalesPlan } from "opportunity-matrix/planning";
 * const assessment = compileModel(opportunityModel).assess({ need: 3, amount: 2_400_000 }, { asOf: "2026-11-23" });
 * const plan = presalesPlan(assessment, recommend(assessment, opportunityPlaybook), {
 *   customer: "海岚食品",
 *   model: opportunityModel,
 *   playbook: opportunityPlaybook,
 *   decision: decidePursuit(assessment, opportunityModel),
 * });
 * plan.projectApproval.verdict; // => "open"
 * plan.projectApproval.openQuestions.includes("budget"); // => true
 * ```
 */
export function presalesPlan<T extends ModelTypes>(
  assessment: Assessment<T>,
  recommendation: Pick<Recommendation, "strategyId" | "strategy" | "plays" | "setAside">,
  options: PresalesPlanOptions,
): PresalesPlan {
  const given: Assessment = assessment;
  const { customer, sale = null, model, playbook, decision, situation } = options;
  checkNeeded(options);
  const asOf = dayOf(given, recommendation, options);
  const team = { team: checkTeam(options.team ?? [], playbook), playbook };
  const { plays, setAside } = recommendation;
  const { reviewOn } = decision;
  const asked = { playbook, needs: options.needs ?? [], ...(situation && { situation }) };
  const sources = { questions: nextQuestions(given, asked), situation, plays, reviewOn };
  const information = informationFrom(given, sources);
  const actions = actionsFrom(plays, team, situation);
  const projectApproval = approvalFrom(decision, given, model, information, options.forms ?? []);
  return {
    customer,
    sale,
    asOf,
    model: given.model,
    playbook: { id: playbook.id, version: playbook.version, label: playbook.label ?? playbook.id },
    information,
    talks: talksFrom(sources),
    ...followed(recommendation, decision, playbook),
    resources: resourcesFor(plays, actions, team),
    actions,
    setAside: asideFrom(setAside, playbook),
    projectApproval,
    // Who leaves has no place to reach, and nothing to lose there.
    strategyMeeting:
      projectApproval.verdict === "noGo"
        ? { targets: [], risks: [] }
        : {
            targets: targetsOf(given, plays, model),
            risks: risksIn(projectApproval, given, plays, model),
          },
  };
}
