import { type FormDocument, fillForms } from "opportunity-matrix/planning";
import { expect, it } from "vitest";
import { sampleForm } from "../model/form-cases.ts";

const fill = (
  answers: Parameters<typeof fillForms>[1]["answers"],
  forms: readonly FormDocument[] = [sampleForm],
) => fillForms(forms, answers === undefined ? {} : { answers });

it.each([
  ["a form", { other: {} }, 'answers must name a form, one of sample-form, found "other"'],
  [
    "an item",
    { "sample-form": { wish: "yes" } },
    'answers.sample-form must name an item, one of fit, money, will, found "wish"',
  ],
  [
    "an answer",
    { "sample-form": { will: "never" } },
    'answers.sample-form.will must name an answer, one of yes, no, found "never"',
  ],
])("refuses %s that there is not, and says what there is", (_, answers, message) => {
  expect(() => fill(answers)).toThrow(new RangeError(message));
});

it("takes own keys alone for answers", () => {
  expect(() => fill({ "sample-form": JSON.parse('{"__proto__":"yes"}') })).toThrow(RangeError);
  const inherited = { ...sampleForm, id: "constructor" };
  expect(fill({}, [inherited])[0]?.items.map(({ by }) => by)).toEqual([null, null, null]);
});

it("without answers nothing is refused", () => {
  expect(fill(undefined)[0]?.total).toBe(0);
});
