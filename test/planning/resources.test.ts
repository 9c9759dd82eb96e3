import { describe, expect, it } from "vitest";
import { planOf, playbook, team, valuePlay } from "./sale.ts";

describe("actions", () => {
  const { actions } = planOf();

  it("are the plays in their order, each with what there is to say of it", () => {
    expect(actions.map(({ play, urgent, dueOn }) => [play, urgent, dueOn])).toEqual([
      ["seeBuyer", true, "2026-12-07"],
      ["findCoach", false, "2026-12-23"],
      ["countValue", false, "2026-12-14"],
    ]);
    expect(actions[2]).toMatchObject({
      label: { en: "Count the value" },
      why: { en: "Only price is left." },
      reasons: [{ code: "situation", params: { fact: "valueKnown", value: false } }],
      level: "accountManager",
      skills: [{ id: "talk" }, { id: "figures", label: { en: "figures" } }],
      with: { label: { en: "the users" }, people: [{ id: "he", label: "he" }, { id: "qian" }] },
      do: [{ en: "Count losses." }],
      say: [{ en: "What does it cost?" }],
      proof: { en: "They use the figure." },
      moves: [{ axis: "worth", lift: 5 }],
    });
  });

  it("fall to members of their level, and else to nobody", () => {
    expect(actions.map(({ owner }) => owner)).toEqual([
      null,
      { id: "wang", label: { en: "Wang Lei", "zh-CN": "王磊" } },
      { id: "li", label: { en: "Li Min", "zh-CN": "李敏" } },
    ]);
  });

  it("name who could help with a skill that the owner lacks", () => {
    const helped = (index: number, given = actions) =>
      given[index]?.support.map(({ id, members }) => [id, members.map((one) => one.id)]);
    expect(helped(0)).toEqual([
      ["talk", ["wang", "li"]],
      ["sponsor", []],
    ]);
    expect(helped(2)).toEqual([]);
    const [wang, , zhao] = team;
    const withoutLi = planOf(undefined, {
      team: [wang, { ...zhao, skills: ["figures"] }] as typeof team,
    }).actions;
    expect(withoutLi[2]?.owner?.id).toBe("wang");
    expect(helped(2, withoutLi)).toEqual([["figures", ["zhao"]]]);
  });
});

describe("resources", () => {
  const needs = (given = team, book = playbook) =>
    planOf(undefined, { team: given, playbook: book }).resources.needs.map(
      ({ kind, id, plays, members, missing }) => [
        `${kind} ${id}`,
        plays.map((one) => one.id),
        members.map((one) => one.id),
        missing,
      ],
    );

  it("are every level and skill that plays need, from the top down, with who has it", () => {
    expect(needs()).toEqual([
      ["level director", ["seeBuyer"], [], true],
      ["level accountManager", ["findCoach", "countValue"], ["wang", "li"], false],
      ["skill figures", ["countValue"], ["li"], false],
      ["skill talk", ["seeBuyer", "findCoach", "countValue"], ["wang", "li"], false],
      ["skill sponsor", ["seeBuyer"], [], true],
    ]);
  });

  it("are all missing without a team", () => {
    expect(needs([]).every(([, , , missing]) => missing === true)).toBe(true);
    expect(planOf(undefined, { team: [] }).resources.members).toEqual([]);
  });

  it("are levels alone where the plays take no skills and the playbook has none", () => {
    const { skills: _, plays: __, ...bare } = playbook;
    const { skills: ___, ...play } = valuePlay;
    expect(needs([], { ...bare, plays: [play] })).toEqual([
      ["level accountManager", ["countValue"], [], true],
    ]);
  });

  it("count the actions of each member", () => {
    expect(planOf().resources.members.map(({ id, level, actions }) => [id, level, actions])).toEqual([
      ["wang", "accountManager", 1],
      ["li", "accountManager", 1],
      ["zhao", "insideSales", 0],
    ]);
    expect(planOf().resources.members[1]?.skills.map(({ label }) => label)).toEqual([
      { en: "talks", "zh-CN": "会谈" },
      { en: "figures", "zh-CN": "算账" },
    ]);
  });

  it("cannot be planned for a skill that the playbook does not have", () => {
    const { skills: _, ...bare } = playbook;
    expect(() => planOf(undefined, { team: [], playbook: bare })).toThrow(
      'the skills of a play must be skills of the playbook (), found "talk"',
    );
  });
});
