import { rawText } from "../core/issue.ts";
import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import { OWNER_LEVELS, type OwnerLevel } from "../model/owner.ts";
import type { Play, Skill } from "../model/play.ts";
import type { PlaybookDocument } from "../model/playbook.ts";

/** Somebody on the seller's side who can take on what plays ask for. */
export type TeamMember = {
  /** Unique in the team. */
  readonly id: string;
  readonly name: Label;
  readonly level: OwnerLevel;
  /** What this member can do, by the ids of the playbook's skills. */
  readonly skills: readonly string[];
};

/** The label of a skill of the playbook; a RangeError where it has none of that name. */
export function skillLabel(
  skill: string,
  { skills = {} }: Pick<PlaybookDocument, "skills">,
  option: string,
): Label {
  const found = own(skills, skill) as Skill | undefined;
  if (found !== undefined) return found.label;
  const known = Object.keys(skills).join(", ");
  throw new RangeError(`${option} must be skills of the playbook (${known}), found ${rawText(skill)}`);
}

/** Holds a team to ids that are its own, levels that there are, and skills of the playbook. */
export function checkTeam(
  team: readonly TeamMember[],
  playbook: Pick<PlaybookDocument, "skills">,
): readonly TeamMember[] {
  for (const [i, { id, level, skills }] of team.entries()) {
    if (team.findIndex((one) => one.id === id) !== i) {
      throw new RangeError(`team[${i}].id must be unique in the team, found ${rawText(id)} again`);
    }
    if (!OWNER_LEVELS.includes(level)) {
      throw new RangeError(
        `team[${i}].level must be one of ${OWNER_LEVELS.join(", ")}, found ${rawText(level)}`,
      );
    }
    for (const skill of skills) skillLabel(skill, playbook, `team[${i}].skills`);
  }
  return team;
}

/** The skills that a play takes and a member does not have. */
export function lackingSkills({ skills = [] }: Play, member: TeamMember | null): readonly string[] {
  return skills.filter((skill) => member === null || !member.skills.includes(skill));
}

/**
 * Who does each play, in order: of those with its level the one who lacks fewest of its skills, of these the one with fewest plays so far, and
 * then the first of the team. Null where nobody has the level: nobody is made to stand in.
 */
export function ownersOf(
  plays: readonly Play[],
  team: readonly TeamMember[],
): readonly (TeamMember | null)[] {
  const load = new Map<TeamMember, number>();
  return plays.map((play) => {
    const [best = null] = team
      .filter(({ level }) => level === play.owner)
      .map((member) => ({
        member,
        lacking: lackingSkills(play, member).length,
        load: load.get(member) ?? 0,
      }))
      // A stable order: the first of the team stays first.
      .sort((a, b) => a.lacking - b.lacking || a.load - b.load);
    if (best === null) return null;
    load.set(best.member, best.load + 1);
    return best.member;
  });
}
