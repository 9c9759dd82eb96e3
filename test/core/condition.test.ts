import { expect, it } from "vitest";
import { factsOf } from "../../src/core/condition.ts";

it("factsOf names every fact of a condition once, in order of appearance", () => {
  expect(factsOf({ fact: "a", is: 1 })).toEqual(["a"]);
  expect(
    factsOf({
      any: [
        { fact: "spend", atLeast: 1 },
        {
          not: {
            all: [
              { fact: "budget", in: ["none"] },
              { fact: "spend", below: 5 },
            ],
          },
        },
        { fact: "__proto__", age: { above: 3 } },
      ],
    }),
  ).toEqual(["spend", "budget", "__proto__"]);
});
