import type { Situation } from "opportunity-matrix";
import { customerPlaybook } from "opportunity-matrix/models";
import { drawFrom } from "../draw.ts";

/** Random situations: two in five of what the playbook asks for beyond the model are unknown. */
export function randomSituations(count: number, asOf: string): Situation[] {
  const { chance, whole, one, day } = drawFrom(7);
  const declared = Object.entries(customerPlaybook.facts ?? {});
  return Array.from({ length: count }, () => {
    const facts = declared.flatMap(([name, declaration]) => {
      const given = {
        number: () => whole(0, 5),
        choice: () => one(...(declaration.type === "choice" ? declaration.options : [""])),
        flag: () => chance(0.5),
        day: () => day(2025, 2025),
      }[declaration.type]();
      const value = typeof given === "object" ? given.id : given;
      return chance(0.4) ? [] : [[name, { value }] as const];
    });
    return { asOf, facts: Object.fromEntries(facts) };
  });
}
