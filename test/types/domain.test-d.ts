import { compileModel, type FactDeclaration } from "opportunity-matrix";
import type { CustomerFile, Known, Stakeholder } from "opportunity-matrix/domain";
import { factsFrom, type SituationFactId, situationFacts, situationFrom } from "opportunity-matrix/domain";
import { customerModel } from "opportunity-matrix/models";
import { expectTypeOf, it } from "vitest";

const on = { asOf: "2026-11-23" };

it("a value of an enumeration that does not exist does not compile", () => {
  const person = (one: Stakeholder): Stakeholder => one;
  person({ id: "a", stance: "supporter", function: "economicBuyer" });
  // @ts-expect-error [ts2322] - A coach is an influence, not a stance.
  person({ id: "a", stance: "coach" });
  // @ts-expect-error [ts2322] - A champion is a stance, not a function.
  person({ id: "a", function: "champion" });
  // @ts-expect-error [ts2322] - "boss" is no buying role.
  person({ id: "a", roles: ["boss"] });
  // @ts-expect-error [ts2353] - There is no field of that name.
  person({ id: "a", suport: 3 });
});

it("what is known may be plain, graded, or a record, each dated", () => {
  expectTypeOf<number>().toExtend<Known<number>>();
  expectTypeOf<{ readonly value: number; readonly asOf: string }>().toExtend<Known<number>>();
  expectTypeOf<readonly { readonly value: number; readonly asOf: string }[]>().toExtend<Known<number>>();
  expectTypeOf<readonly { readonly value: number }[]>().not.toExtend<Known<number>>();
});

it("facts from a file go into any matrix", () => {
  const file: CustomerFile = { customer: { id: "C" } };
  compileModel(customerModel).assess(factsFrom(file, { ...on, model: customerModel }), on);
  // @ts-expect-error [ts2345] - A file is read as of a day.
  factsFrom(file, {});
});

it("a fact of the situation that is not declared does not compile", () => {
  expectTypeOf(situationFacts.coaches).toEqualTypeOf<FactDeclaration>();
  expectTypeOf<"coaches">().toExtend<SituationFactId>();
  // A playbook takes the declarations that it asks for.
  const { coaches, phase } = situationFacts;
  expectTypeOf({ coaches, phase }).toExtend<{ readonly [fact: string]: FactDeclaration }>();
  // @ts-expect-error [ts2551] - There is no fact of that name.
  situationFacts.coachs;
});

it("a situation holds everything, and takes no model that would choose among it", () => {
  const file: CustomerFile = { customer: { id: "C" } };
  situationFrom(file, { ...on, opportunity: "O-1" });
  // @ts-expect-error [ts2353] - A situation is not filtered.
  situationFrom(file, { ...on, model: customerModel });
});
