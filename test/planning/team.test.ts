import type { Play } from "opportunity-matrix";
import type { TeamMember } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { checkTeam, lackingSkills, ownersOf, skillLabel } from "../../src/planning/team.ts";
import { coachPlay, playbook, team, valuePlay } from "./sale.ts";

const member = (id: string, given: Partial<TeamMember> = {}): TeamMember => ({
  id,
  name: id,
  level: "accountManager",
  skills: [],
  ...given,
});

describe("a team", () => {
  it("is taken as it is", () => {
    expect(checkTeam(team, playbook)).toBe(team);
    expect(checkTeam([], {})).toEqual([]);
  });

  it("has each id once, levels that there are, and skills of the playbook", () => {
    const wrong = (...given: object[]) => {
      return () => checkTeam(given as unknown as TeamMember[], playbook);
    };
    expect(wrong(member("a"), member("b"), member("a"))).toThrow(
      new RangeError('team[2].id must be unique in the team, found "a" again'),
    );
    expect(wrong(member("a"), { ...member("b"), level: "boss" })).toThrow(
      new RangeError(
        'team[1].level must be one of executive, director, keyAccountManager, accountManager, insideSales, found "boss"',
      ),
    );
    expect(wrong(member("a", { skills: ["talk", "cooking"] }))).toThrow(
      new RangeError(
        'team[0].skills must be skills of the playbook (figures, talk, sponsor), found "cooking"',
      ),
    );
    expect(wrong(member("a", { skills: ["constructor"] }))).toThrow(RangeError);
  });

  it("has no skills where the playbook has none", () => {
    expect(() => skillLabel("talk", {}, "team[0].skills")).toThrow(RangeError);
    expect(skillLabel("talk", playbook, "team[0].skills")).toEqual({ en: "talks", "zh-CN": "会谈" });
  });
});

describe("skills that are lacking", () => {
  it("are those of the play that the member has not, and all of them for nobody", () => {
    expect(lackingSkills(valuePlay, member("a", { skills: ["figures"] }))).toEqual(["talk"]);
    expect(lackingSkills(valuePlay, null)).toEqual(["talk", "figures"]);
    const { skills: _, ...bare } = coachPlay;
    expect(lackingSkills(bare, null)).toEqual([]);
  });
});

describe("who does a play", () => {
  const owners = (plays: readonly Play[], ...members: readonly TeamMember[]) =>
    ownersOf(plays, members).map((owner) => owner?.id ?? null);

  it("has its level, and nobody stands in", () => {
    expect(owners([coachPlay], member("a", { level: "director" }), member("b"))).toEqual(["b"]);
    expect(owners([coachPlay], member("a", { level: "director", skills: ["talk"] }))).toEqual([null]);
    expect(owners([coachPlay])).toEqual([null]);
  });

  it("lacks fewest of its skills, before all else", () => {
    const busy = member("busy", { skills: ["talk", "figures"] });
    const half = member("half", { skills: ["talk"] });
    expect(owners([valuePlay, valuePlay], member("none"), half, busy)).toEqual(["busy", "busy"]);
    expect(owners([valuePlay], member("none"), half)).toEqual(["half"]);
  });

  it("then has fewest plays so far, and then stands first in the team", () => {
    const [a, b] = [member("a", { skills: ["talk"] }), member("b", { skills: ["talk"] })];
    expect(owners([coachPlay, coachPlay, coachPlay], a, b)).toEqual(["a", "b", "a"]);
    expect(owners([coachPlay, coachPlay, coachPlay], b, a)).toEqual(["b", "a", "b"]);
  });
});
