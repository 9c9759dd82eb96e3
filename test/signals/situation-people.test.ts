import { buyingInfluences, buyingRoles, type Stakeholder } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { factsOf, people } from "./sample.ts";

const dated = <V>(value: V, asOf = "2026-05-01") => ({ value, asOf, grade: "stated" }) as const;

const COUNTS = [
  ...["initiators", "users", "influencers", "deciders", "approvers", "buyers", "gatekeepers"],
  ...["economicBuyers", "userBuyers", "technicalBuyers", "coaches"],
  ...["champions", "coachCandidates", "opponents", "uncoveredBases", "unknownBuyers"],
];

describe("numbers of people", () => {
  it("are unknown without people in the file, and known to be 0 with one who is nothing of it", () => {
    const none = factsOf({ customer: { id: "C-1" } });
    const empty = factsOf(people());
    const one = factsOf(people({ id: "a", stance: "neutral" }));
    for (const fact of COUNTS) {
      expect(none[fact]).toBeUndefined();
      expect(empty[fact]).toBeUndefined();
      expect(one[fact]?.value).toBe(fact === "uncoveredBases" ? 3 : 0);
    }
  });

  it("count who holds each role", () => {
    const roles = Object.keys(buyingRoles) as (keyof typeof buyingRoles)[];
    const facts = factsOf(people(...roles.map((role) => ({ id: role, roles: [role] }))));
    for (const role of roles) {
      expect(facts[`${role}s`]).toEqual({ value: 1, asOf: null, grade: null, people: [role] });
    }
  });

  it("count who holds each influence, and the economic buyer by function where nobody has the influence", () => {
    const influences = Object.keys(buyingInfluences) as (keyof typeof buyingInfluences)[];
    const facts = factsOf(people(...influences.map((one) => ({ id: one, influences: [one] }))));
    expect(facts.economicBuyers?.people).toEqual(["economic"]);
    expect(facts.userBuyers?.people).toEqual(["user"]);
    expect(facts.technicalBuyers?.people).toEqual(["technical"]);
    expect(facts.coaches?.people).toEqual(["coach"]);
    expect(factsOf(people({ id: "f", function: "economicBuyer" })).economicBuyers?.people).toEqual(["f"]);
  });

  it("speak of the one sale that is meant", () => {
    const file = {
      ...people({ id: "a", roles: [{ as: "user", opportunity: "O-1" }] }),
      opportunities: [
        { id: "O-1", opened: "2026-01-05" },
        { id: "O-2", opened: "2026-01-05" },
      ],
    } as const;
    expect(factsOf(file).users?.value).toBe(1);
    expect(factsOf(file, { opportunity: "O-1" }).users?.value).toBe(1);
    expect(factsOf(file, { opportunity: "O-2" }).users?.value).toBe(0);
  });
});

describe("champions", () => {
  it("are those who argue for us, known since the oldest of their days", () => {
    const file = people(
      { id: "a", stance: dated("champion", "2026-06-01") },
      { id: "b", stance: { value: "champion", asOf: "2026-05-01", grade: "assumed" }, influence: "high" },
      { id: "c", stance: "supporter" },
    );
    expect(factsOf(file).champions).toEqual({
      value: 2,
      asOf: "2026-05-01",
      grade: "assumed",
      people: ["b", "a"],
    });
    expect(factsOf(file, { asOf: "2026-04-30" }).champions?.value).toBe(0);
  });
});

describe("candidates for a coach", () => {
  const candidates = (one: Omit<Stakeholder, "id">) => factsOf(people({ id: "a", ...one })).coachCandidates;

  it("want us to win", () => {
    expect(candidates({ support: dated(3) })).toEqual({
      value: 1,
      asOf: "2026-05-01",
      grade: "stated",
      people: ["a"],
    });
    expect(candidates({ support: 2 })?.value).toBe(0);
    expect(candidates({ support: 2, stance: "supporter" })?.value).toBe(1);
    expect(candidates({ stance: "champion" })?.value).toBe(1);
    expect(candidates({ stance: "neutral" })?.value).toBe(0);
  });

  it("are no coach yet in the sale that is meant", () => {
    expect(candidates({ support: 5, influences: ["coach"] })?.value).toBe(0);
    expect(candidates({ support: 5, influences: [{ as: "coach", opportunity: "O-9" }] })?.value).toBe(1);
  });
});

describe("bases", () => {
  const bases = (coverage: object) =>
    factsOf(people({ id: "a", influences: ["economic", "user", "technical"], ...coverage })).uncoveredBases
      ?.value;

  it("are not known to be covered while nobody has said that one is reached", () => {
    expect(bases({ coverage: "brief" })).toBe(0);
    expect(bases({ coverage: "noContact" })).toBe(3);
    expect(bases({})).toBeUndefined();
  });
});

describe("opponents", () => {
  const opponents = (one: Omit<Stakeholder, "id">) => factsOf(people({ id: "a", ...one })).opponents?.value;

  it("are at −4 or below, or opponents by stance, and have influence", () => {
    expect(opponents({ support: -4, influence: "high" })).toBe(1);
    expect(opponents({ support: -5, influence: "medium" })).toBe(1);
    expect(opponents({ support: -3, influence: "high" })).toBe(0);
    expect(opponents({ support: -3, stance: "opponent", influence: "high" })).toBe(1);
    expect(opponents({ stance: "neutral", influence: "high" })).toBe(0);
    expect(opponents({ support: -5, influence: "low" })).toBe(0);
  });

  it("are not known to be none while somebody may be one", () => {
    expect(opponents({ support: -5 })).toBeUndefined();
    expect(opponents({ influence: "high" })).toBeUndefined();
    expect(opponents({})).toBeUndefined();
    expect(opponents({ influence: "low" })).toBe(0);
    const one = { id: "b", support: -4, influence: "high" } as const;
    expect(factsOf(people({ id: "a" }, one)).opponents?.value).toBe(1);
  });

  it("are known as well as what shows them, and come in the order of their influence", () => {
    const file = people(
      {
        id: "a",
        stance: dated("opponent"),
        influence: { value: "medium", asOf: "2026-03-01", grade: "assumed" },
      },
      { id: "b", support: dated(-4), influence: dated("high") },
    );
    expect(factsOf(file).opponents).toEqual({
      value: 2,
      asOf: "2026-03-01",
      grade: "assumed",
      people: ["b", "a"],
    });
  });
});

describe("the economic buyer", () => {
  const contact = (...list: Stakeholder[]) => factsOf(people(...list)).economicBuyerContact;

  it("is not named, not reached or reached, and unknown while nobody knows", () => {
    expect(contact()).toBeUndefined();
    expect(contact({ id: "a" })).toEqual({ value: "notNamed", asOf: null, grade: null });
    expect(contact({ id: "a", influences: ["economic"] })).toBeUndefined();
    expect(contact({ id: "a", influences: ["economic"], coverage: dated("noContact") })).toEqual({
      value: "notReached",
      asOf: "2026-05-01",
      grade: "stated",
      people: ["a"],
    });
    expect(contact({ id: "a", influences: ["economic"], coverage: "brief" })?.value).toBe("reached");
  });

  it("is reached where one of several sales has opened the door", () => {
    const two = contact(
      { id: "a", influences: ["economic"], coverage: "noContact" },
      { id: "b", influences: ["economic"], coverage: "brief", influence: "high" },
    );
    expect(two).toEqual({ value: "reached", asOf: null, grade: null, people: ["b", "a"] });
  });

  it("has the mode that is hardest to move, with whoever is in it", () => {
    const mode = (...list: Stakeholder["responseMode"][]) =>
      factsOf(
        people(
          ...list.map((responseMode, i) => ({
            id: `p${i}`,
            influences: ["economic" as const],
            responseMode,
          })),
        ),
      ).economicBuyerMode;
    expect(mode()).toBeUndefined();
    expect(mode(null)).toBeUndefined();
    expect(mode(dated("growth"))).toEqual({
      value: "growth",
      asOf: "2026-05-01",
      grade: "stated",
      people: ["p0"],
    });
    expect(mode("trouble", "evenKeel", null)).toMatchObject({ value: "evenKeel", people: ["p1"] });
    expect(mode("overconfident", "evenKeel")).toMatchObject({ value: "overconfident", people: ["p0"] });
  });
});

describe("access", () => {
  it("hangs on one person where only one was met in half a year", () => {
    const met = (day: string, ...ids: string[]) =>
      factsOf({ customer: { id: "C-1" }, interactions: [{ day, people: ids, kind: "visit" }] }).singleThread;
    // 182 days lie between 2026-05-25 and 2026-11-23.
    expect(met("2026-05-25", "a")).toEqual({ value: true, asOf: "2026-11-23", grade: null, people: ["a"] });
    expect(met("2026-05-24", "a", "b")).toEqual({ value: true, asOf: "2026-11-23", grade: null });
    expect(met("2026-05-25", "a", "b")).toEqual({ value: false, asOf: "2026-11-23", grade: null });
    expect(factsOf({ customer: { id: "C-1" } }).singleThread).toBeUndefined();
  });

  it("has the colour of the relationship map, where there are people", () => {
    const key = { id: "a", politicalStatus: "innerCircle", stance: "supporter" } as const;
    expect(factsOf(people()).mapColour).toBeUndefined();
    const outside = { id: "a", politicalStatus: "outside" } as const;
    expect(factsOf(people(outside)).mapColour).toEqual({ value: "red", asOf: null, grade: null });
    expect(factsOf(people(key)).mapColour?.value).toBe("amber");
    expect(factsOf(people({ ...key, roles: ["approver"] })).mapColour?.value).toBe("green");
  });

  it("rests on what the organisation and its people need", () => {
    const customer = { id: "C-1", organisationNeed: dated(true), personalNeed: false };
    expect(factsOf({ customer }).organisationNeed).toEqual(dated(true));
    expect(factsOf({ customer }).personalNeed?.value).toBe(false);
    expect(factsOf({ customer }, { asOf: "2026-04-30" }).organisationNeed).toBeUndefined();
    expect(factsOf({ customer: { id: "C-1" } }).personalNeed).toBeUndefined();
  });
});
