import { expect, it } from "vitest";
import { answerersAmong } from "../../src/planning/sources.ts";

const source = (fact: string) => ({ fact, label: fact });
const situation = {
  asOf: "2026-11-23",
  facts: {
    economicBuyers: { value: 0, people: [] },
    buyers: { value: 2, people: ["sun", "wu"] },
    users: { value: 1, people: ["he"] },
    champions: { value: 1 },
  },
};

it("the people of the first source of which somebody is known are meant, and the better sources are missing", () => {
  const [eb, buyers, users] = [source("economicBuyers"), source("buyers"), source("users")];
  expect(answerersAmong([eb, buyers, users], situation)).toEqual({ people: ["sun", "wu"], missing: [eb] });
  expect(answerersAmong([users, buyers], situation)).toEqual({ people: ["he"], missing: [] });
});

it("where nobody is known all sources are missing, an inherited name and a fact without people included", () => {
  const sources = ["economicBuyers", "champions", "coaches", "toString"].map(source);
  expect(answerersAmong(sources, situation)).toEqual({ people: [], missing: sources });
  expect(answerersAmong([source("users")], undefined)).toEqual({ people: [], missing: [source("users")] });
  expect(answerersAmong([], situation)).toEqual({ people: [], missing: [] });
});
