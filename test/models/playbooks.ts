// What every ready-made playbook has to keep, whatever its strategies are.
import { lintPlaybook, type ModelDocument, type PlaybookDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { labelsOf, wrongLabels } from "./texts.ts";

/** The tests that a playbook shares with the others. */
export function itIsAPlaybookFor(model: ModelDocument, playbook: PlaybookDocument): void {
  const strategies = Object.entries(playbook.strategies);
  const all = [...strategies, ["unplaced", playbook.unplaced], ["excluded", playbook.excluded]] as const;

  it("has no error and no warning", () => {
    expect(lintPlaybook(playbook, model)).toEqual([]);
  });

  it("has exactly the strategies that the cells name, each for one cell", () => {
    const named = Object.values(model.cells).map(({ strategy }) => strategy);
    expect(strategies.map(([id]) => id).sort()).toEqual(named.sort());
  });

  it("shares out the whole effort, in whole percent, and none to those without a cell", () => {
    const percent = strategies.map(([, { effortShare }]) => Math.round(effortShare * 1e6) / 1e4);
    expect(percent.filter((share) => !Number.isInteger(share) || share <= 0)).toEqual([]);
    expect(percent.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect([playbook.unplaced.effortShare, playbook.excluded.effortShare]).toEqual([0, 0]);
  });

  it("spends no less on a better tier, and sees it no less often", () => {
    const byTier = Object.values(model.cells)
      .map(({ tier, strategy }) => ({ tier, ...playbook.strategies[strategy] }))
      .sort((a, b) => (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0));
    for (const better of byTier) {
      for (const worse of byTier.filter(({ tier }) => tier > better.tier)) {
        expect(better.effortShare).toBeGreaterThanOrEqual(worse.effortShare ?? 1);
        expect(better.contactEveryDays).toBeLessThanOrEqual(worse.contactEveryDays ?? 0);
      }
    }
  });

  it("says what to do in three to five points and what to stop in one to three", () => {
    const wrong = all.filter(
      ([, { do: doing, stop }]) => doing.length < 3 || doing.length > 5 || stop.length < 1 || stop.length > 3,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("says everything in both languages, and no two strategies have one name or one objective", () => {
    expect(labelsOf(playbook).length).toBeGreaterThan(all.length * 6);
    expect(wrongLabels(playbook)).toEqual([]);
    for (const part of ["label", "objective"] as const) {
      expect(new Set(all.map(([, strategy]) => JSON.stringify(strategy[part]))).size).toBe(all.length);
    }
  });

  it("says of each play two to four things to do and two or three to say, and proves it by what the customer does on a day", () => {
    for (const { id, do: doing, say, proof, with: whom } of playbook.plays ?? []) {
      expect([doing.length >= 2 && doing.length <= 4, say.length >= 2 && say.length <= 3], id).toEqual([
        true,
        true,
      ]);
      const { en = "", "zh-CN": zh = "" } = proof as Readonly<Record<string, string>>;
      expect(en, id).toMatch(/\bdays?\b/);
      expect(zh, id).toMatch(/日期|哪天/);
      expect(en, id).not.toMatch(/^(We|Our)\b/);
      expect(zh, id).not.toMatch(/^我/);
      expect(whom.people, id).not.toEqual([]);
    }
  });

  it("has no two plays with one name, one reason or one proof", () => {
    const plays = playbook.plays ?? [];
    for (const part of ["id", "label", "why", "do", "say"] as const)
      expect(new Set(plays.map((play) => JSON.stringify(play[part]))).size, part).toBe(plays.length);
  });

  it("leaves a customer well: reasons, conditions for coming back, and a day of review; no contact is planned", () => {
    const steps = JSON.stringify(playbook.excluded.do);
    for (const word of ["reasons", "conditions", "reviewed", "原因", "重新进入的条件", "复查日期"]) {
      expect(steps).toContain(word);
    }
    expect(playbook.excluded.contactEveryDays).toBeNull();
  });
}
