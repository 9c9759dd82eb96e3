import { expect, it } from "vitest";
import { books } from "./given.ts";

it("every skill is needed by a play, and no play needs another", () => {
  for (const { playbook } of Object.values(books)) {
    const needed = new Set((playbook.plays ?? []).flatMap(({ skills = [] }) => skills));
    expect(Object.keys(playbook.skills ?? {}).sort()).toEqual([...needed].sort());
  }
});
