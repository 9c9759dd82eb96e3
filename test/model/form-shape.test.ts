import { expect, it } from "vitest";
import { formShape } from "../../src/model/form-shape.ts";
import { found } from "../core/found.ts";
import { sampleForm } from "./form-cases.ts";
import { changed } from "./sample.ts";

it("the form of a form fits the sample, and the least that a form can be", () => {
  const [item] = sampleForm.items;
  const { question: _q, group: _g, note: _n, ...bare } = item as (typeof sampleForm.items)[number];
  const { format, id, version, label } = sampleForm;
  expect(found(sampleForm, formShape)).toEqual([]);
  expect(found({ format, id, version, label, items: [bare] }, formShape)).toEqual([]);
});

it("the form of a form names every key that an item lacks", () => {
  expect(found(changed(sampleForm, ["/items/0", {}]), formShape)).toEqual(
    new Array(4).fill("/items/0 shape.missing"),
  );
});

it("an answer's condition may ask whatever a play asks", () => {
  const asks = (when: unknown) => found(changed(sampleForm, ["/items/0/answers/0/when", when]), formShape);
  expect(asks({ axis: "potential", number: "score", atLeast: 50 })).toEqual([]);
  expect(asks({ fact: "fit", known: true })).toEqual([]);
  expect(asks("always")).toEqual(["/items/0/answers/0/when shape.type"]);
});
