import { expect, it } from "vitest";
import { agendaMessages } from "../../../src/portfolio/attention/agenda-messages.ts";

it("ends its sentences as each language does", () => {
  for (const code of ["counts", "nothing", "more", "rescoreMeans", "otherModel"] as const) {
    expect(agendaMessages[code].en).toMatch(/\.$/);
    expect(agendaMessages[code]["zh-CN"]).toMatch(/。$/);
  }
});
