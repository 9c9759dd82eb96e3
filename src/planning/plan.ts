import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { GapReason, ModelStamp } from "../engine/result.ts";
import type { OwnerLevel } from "../model/owner.ts";
import type { Strategy } from "../model/playbook.ts";
import type { OpenNeed } from "../signals/open-needs.ts";
import type { Pursuit } from "../strategy/pursuit-policy.ts";
import type { Reason } from "../strategy/reasons.ts";
import type { PlayMove } from "../strategy/recommended-play.ts";

/** Something with an id, and what it is called. */
export type Named = { readonly id: string; readonly label: Label };

/** Something to find out. */
export type InformationNeed = {
  readonly fact: string;
  readonly label: Label;
  /** Why it is open. */
  readonly reasons: readonly GapReason[];
  /** Points of the range of each axis that hang on it, before gates; only axes on which some do. */
  readonly range: readonly { readonly axis: string; readonly label: Label; readonly points: number }[];
  /** The gates that are open because of it. */
  readonly gates: readonly Named[];
  readonly question: Label | null;
  /** Whom at the customer to ask; nobody where nobody is known who could tell. */
  readonly ask: readonly Named[];
  /** The better sources of whom nobody is known, by the facts of the situation that would name them: whom to find first. */
  readonly find: readonly Named[];
  /** The day by which it should be known: that of the first play that finds it out, else the day of review. */
  readonly until: Day;
  /** The ids of the plays that find it out. */
  readonly plays: readonly string[];
};

/** A need that a talk can develop, with whom, and until when. */
export type NeedTalk = {
  /** The need, with the kind of question to ask next; the texts word the question. */
  readonly need: OpenNeed;
  /** Who has the need, else who uses what is bought; nobody where nobody is known. */
  readonly ask: readonly Named[];
  /** Whom to find first. */
  readonly find: readonly Named[];
  /** The day of the first play that makes the need riper, else the day of review. */
  readonly until: Day;
};

/** A skill that an action takes and its owner lacks, and who of the team has it. */
export type SupportNeed = Named & { readonly members: readonly Named[] };

/** A play of the recommendation as something that somebody does. */
export type PlannedAction = {
  /** The id of the play. */
  readonly play: string;
  readonly label: Label;
  /** Whether something is lost by waiting. */
  readonly urgent: boolean;
  readonly why: Label;
  /** What made the play apply; `reasonText` words them. */
  readonly reasons: readonly Reason[];
  readonly level: OwnerLevel;
  /** The member of the team who does it; null where nobody has the level. */
  readonly owner: Named | null;
  readonly skills: readonly Named[];
  /** The skills that the owner lacks, each with who could help. */
  readonly support: readonly SupportNeed[];
  /** Whom to see. */
  readonly with: { readonly label: Label; readonly people: readonly Named[] };
  /** The last day on which it should be done. */
  readonly dueOn: Day | null;
  readonly do: readonly Label[];
  readonly say: readonly Label[];
  /** What the buyer does that proves it done. */
  readonly proof: Label;
  readonly moves: readonly PlayMove[];
};

/** A level of owner or a skill that plays need, and who of the team has it. */
export type ResourceNeed = {
  readonly kind: "level" | "skill";
  /** The level, or the id of the skill. */
  readonly id: string;
  /** What a skill is called; null for a level, which the texts word. */
  readonly label: Label | null;
  /** The plays that need it. */
  readonly plays: readonly Named[];
  /** Who has it. */
  readonly members: readonly Named[];
  /** Whether nobody has it. */
  readonly missing: boolean;
};

/** A member of the team, and what falls to this one. */
export type MemberLoad = Named & {
  readonly level: OwnerLevel;
  readonly skills: readonly Named[];
  /** The number of actions that this member owns. */
  readonly actions: number;
};

/** Whether the project is approved: go, no go, or open until more is known. */
export type ApprovalVerdict = "go" | "noGo" | "open";

/** What a plan takes of a filled qualification form. */
export type PlannedForm = {
  readonly label: Label;
  readonly verdict: { readonly label: Label } | null;
  /** The sum of its points, and the most that it can give. */
  readonly total: number;
  readonly most: number;
};

/** What the project-approval meeting (立项会) has before it. */
export type ProjectApproval = {
  /** What the evidence speaks for; the meeting decides. */
  readonly verdict: ApprovalVerdict;
  readonly pursuit: Pursuit;
  /** Why, most important first; `reasonText` words them. */
  readonly reasons: readonly Reason[];
  /** The facts of the information to gather that could still turn the decision, most effect first. */
  readonly openQuestions: readonly string[];
  /** The other decisions that are still possible on present evidence. */
  readonly stillPossible: readonly Pursuit[];
  /** What would bring us back; empty unless it is a no go. */
  readonly reentry: readonly Named[];
  /** The gates whose end alone would bring us back. */
  readonly barredBy: readonly Named[];
  /** The work of leaving; null where we stay. */
  readonly exit: { readonly hours: number } | null;
  readonly reviewOn: Day;
  /** What the qualification forms say; null where a form has no verdict yet. */
  readonly forms: readonly (Omit<PlannedForm, "verdict"> & { readonly verdict: Label | null })[];
};

/** How far an axis that the actions lift is from its next band. */
export type PlanTarget = {
  readonly axis: string;
  readonly label: Label;
  /** Points of 0..100, as everywhere; null where nothing is known. */
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  /**
   * Points by which what is guaranteed would rise, before gates, if all that the actions make better became as good as can be, and proved: the
   * most that they could do, not what they will do.
   */
  readonly lift: number;
  readonly band: Label | null;
  /** The band above; null in the highest band and without a score. */
  readonly next: {
    readonly band: Label;
    /** The points at which it begins. */
    readonly from: number;
    /** The points from the score up to it. */
    readonly missing: number;
    /** The gates that keep the axis below it, whatever its points. */
    readonly heldBy: readonly Named[];
  } | null;
};

/** Something that speaks against us, and the plays that answer it. */
export type PlanRisk = {
  readonly reason: Reason;
  /** Ids of plays of the plan; none where no action answers it. */
  readonly answeredBy: readonly string[];
};

/** What the strategy meeting (策略会) has before it, beside the strategy and the actions of the plan. */
export type StrategyMeeting = {
  /** The axes that the actions lift, each with its next band. */
  readonly targets: readonly PlanTarget[];
  readonly risks: readonly PlanRisk[];
};

/**
 * A presales plan (售前规划) as plain JSON that stands alone: information to gather, strategy, resources and actions, with what the
 * project-approval meeting and the strategy meeting need. It can be stored, and put into words later in either language.
 */
export type PresalesPlan = {
  readonly customer: Label;
  /** The sale that is meant; null for the customer as a whole. */
  readonly sale: Label | null;
  readonly asOf: Day;
  readonly model: ModelStamp;
  readonly playbook: { readonly id: string; readonly version: string; readonly label: Label };
  readonly information: readonly InformationNeed[];
  /** The needs to develop, those first that could move most. */
  readonly talks: readonly NeedTalk[];
  /**
   * The id of the strategy; null for the playbook's answer to a customer without a cell, and where the cell says leave but what is not known
   * yet may speak for going on.
   */
  readonly strategyId: string | null;
  readonly strategy: Strategy;
  readonly resources: { readonly needs: readonly ResourceNeed[]; readonly members: readonly MemberLoad[] };
  readonly actions: readonly PlannedAction[];
  /** Plays that apply too and are not done now, because one that is done contradicts them. */
  readonly setAside: readonly { readonly play: Named; readonly because: Named }[];
  readonly projectApproval: ProjectApproval;
  readonly strategyMeeting: StrategyMeeting;
};
