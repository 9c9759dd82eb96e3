import type { FormAnswer, FormDocument, FormItem } from "../model/form.ts";

/** Answers that somebody has given, by form and item: the ids of the answers. They win over the facts. */
export type HandAnswers = { readonly [form: string]: { readonly [item: string]: string } };

function checkNamed(what: string, name: string, there: readonly string[], where: string): void {
  if (!there.includes(name))
    throw new RangeError(
      `${where} must name ${what}, one of ${there.join(", ")}, found ${JSON.stringify(name)}`,
    );
}

/** Refuses answers that were given to a form, to an item or with an id that there is not. */
export function checkAnswers(forms: readonly FormDocument[], answers: HandAnswers): void {
  for (const [formId, byItem] of Object.entries(answers)) {
    checkNamed(
      "a form",
      formId,
      forms.map(({ id }) => id),
      "answers",
    );
    for (const { items } of forms.filter(({ id }) => id === formId)) {
      for (const [itemId, answer] of Object.entries(byItem)) {
        const where = `answers.${formId}`;
        checkNamed(
          "an item",
          itemId,
          items.map(({ id }) => id),
          where,
        );
        const { answers: there } = items.find(({ id }) => id === itemId) as FormItem;
        checkNamed(
          "an answer",
          answer,
          there.map(({ id }: FormAnswer) => id),
          `${where}.${itemId}`,
        );
      }
    }
  }
}
