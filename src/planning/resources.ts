import type { Label } from "../core/label.ts";
import { OWNER_LEVELS } from "../model/owner.ts";
import type { Play } from "../model/play.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import type { Situation } from "../model/situation.ts";
import type { RecommendedPlay } from "../strategy/recommended-play.ts";
import { named } from "./information.ts";
import type { MemberLoad, Named, PlannedAction, PresalesPlan, ResourceNeed } from "./plan.ts";
import { lackingSkills, ownersOf, skillLabel, type TeamMember } from "./team.ts";

/** Who there is, and the playbook whose skills are meant. */
export type TeamOf = {
  readonly team: readonly TeamMember[];
  readonly playbook: Pick<PlaybookDocument, "skills">;
};

const asNamed = ({ id, name }: TeamMember): Named => ({ id, label: name });

const asPlay = ({ id, label }: Play): Named => ({ id, label });

/** A skill as the playbook calls it. */
function namedSkill(id: string, { playbook }: TeamOf): Named {
  return { id, label: skillLabel(id, playbook, "the skills of a play") };
}

/** The plays of a recommendation, in order, each as an action with its owner. */
export function actionsFrom(
  recommended: readonly RecommendedPlay[],
  given: TeamOf,
  situation: Situation | undefined,
): readonly PlannedAction[] {
  const owners = ownersOf(
    recommended.map(({ play }) => play),
    given.team,
  );
  return recommended.map(({ play, people, dueOn, moves, reasons }, i): PlannedAction => {
    const owner = owners[i] as TeamMember | null;
    return {
      play: play.id,
      label: play.label,
      urgent: play.urgent ?? false,
      why: play.why,
      reasons,
      level: play.owner,
      owner: owner === null ? null : asNamed(owner),
      skills: (play.skills ?? []).map((skill) => namedSkill(skill, given)),
      support: lackingSkills(play, owner).map((skill) => ({
        ...namedSkill(skill, given),
        members: given.team.filter(({ skills }) => skills.includes(skill)).map(asNamed),
      })),
      with: { label: play.with.label, people: named(people, situation) },
      dueOn,
      do: play.do,
      say: play.say,
      proof: play.proof,
      moves,
    };
  });
}

function need(
  kind: ResourceNeed["kind"],
  id: string,
  label: Label | null,
  plays: readonly Play[],
  has: readonly TeamMember[],
): ResourceNeed {
  return {
    kind,
    id,
    label,
    plays: plays.map(asPlay),
    members: has.map(asNamed),
    missing: has.length === 0,
  };
}

/** Everything that plays need of people, each with who has it: the levels from the top down, then the skills in the order of the playbook. */
function needsOf(plays: readonly Play[], given: TeamOf): readonly ResourceNeed[] {
  const levels = OWNER_LEVELS.map((level) => {
    const owned = plays.filter(({ owner }) => owner === level);
    const has = given.team.filter((member) => member.level === level);
    return need("level", level, null, owned, has);
  });
  const skills = Object.entries(given.playbook.skills ?? {}).map(([skill, { label }]) => {
    const taking = plays.filter((play) => play.skills?.includes(skill));
    const has = given.team.filter((member) => member.skills.includes(skill));
    return need("skill", skill, label, taking, has);
  });
  return [...levels, ...skills].filter((one) => one.plays.length > 0);
}

/** People and skills against what the plays need, and what falls to each member. */
export function resourcesFor(
  recommended: readonly RecommendedPlay[],
  actions: readonly PlannedAction[],
  given: TeamOf,
): PresalesPlan["resources"] {
  const members = given.team.map(
    (member): MemberLoad => ({
      ...asNamed(member),
      level: member.level,
      skills: member.skills.map((skill) => namedSkill(skill, given)),
      actions: actions.filter(({ owner }) => owner?.id === member.id).length,
    }),
  );
  return {
    needs: needsOf(
      recommended.map(({ play }) => play),
      given,
    ),
    members,
  };
}
