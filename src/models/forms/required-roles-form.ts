import { type BuyingRole, buyingRoles } from "../../domain/buying-center.ts";
import type { FormDocument, FormItem } from "../../model/form.ts";
import { situationFacts } from "../../signals/situation-facts.ts";

const { initiators, users, influencers, deciders, approvers, buyers, gatekeepers } = situationFacts;

/** A role with its weight: filled where at least one person has it. */
const role = (id: BuyingRole, weight: number, fact: string): FormItem => ({
  id,
  label: buyingRoles[id],
  question: {
    en: "Who is it, by name?",
    "zh-CN": "是谁？叫什么名字？",
  },
  answers: [
    {
      id: "filled",
      label: { en: "Filled", "zh-CN": "已有人选" },
      points: weight,
      when: { fact, atLeast: 1 },
    },
    {
      id: "notFilled",
      label: { en: "Nobody known", "zh-CN": "还不知道是谁" },
      points: 0,
      when: { fact, below: 1 },
    },
  ],
  unknown: { label: { en: "Not known", "zh-CN": "未知" }, points: 0 },
});

/**
 * Required-role coverage: the share of the required buying roles that somebody fills, by weight. Source: Salesforce buying committee; the
 * roles: Webster & Wind (1972), Bonoma (1982). Which roles a sale requires and what each weighs is a team's own: here
 * all seven are required, and who decides or approves counts twice (ours). `requiredRoleCoverage` of `opportunity-matrix/domain`
 * gives the same share of the same weights.
 *
 * @example
 * ```ts
 * import { requiredRolesForm } from "opportunity-matrix/models";
 * requiredRolesForm.items.map(({ id }) => id).slice(0, 2); // => ["initiator", "user"]
 * ```
 */
export const requiredRolesForm: FormDocument = {
  format: 1,
  id: "required-roles",
  version: "1.0.0",
  label: { en: "Required roles", "zh-CN": "必备角色覆盖" },
  note: {
    en: "The share of the required roles that somebody fills: Salesforce buying committee. Which roles are required, and their weights, are ours.",
    "zh-CN": "必备角色中已有人选的占比，出自 Salesforce 的采购委员会。哪些角色必备、权重多少，为本库自定。",
  },
  facts: { initiators, users, influencers, deciders, approvers, buyers, gatekeepers },
  items: [
    role("initiator", 1, "initiators"),
    role("user", 1, "users"),
    role("influencer", 1, "influencers"),
    role("decider", 2, "deciders"),
    role("approver", 2, "approvers"),
    role("buyer", 1, "buyers"),
    role("gatekeeper", 1, "gatekeepers"),
  ],
  verdicts: [
    {
      id: "complete",
      label: { en: "Every required role is filled", "zh-CN": "必备角色都已有人选" },
      percent: { atLeast: 100 },
    },
    { id: "gaps", label: { en: "Roles are missing", "zh-CN": "还缺角色" }, percent: { below: 100 } },
  ],
};
