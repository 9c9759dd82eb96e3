import { compileModel, type Lever, levers, leverText, type Missing, missingText } from "opportunity-matrix";
import { customerModel, nineBoxModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";

const asOf = "2026-11-23";
const nine = { size: 8, growth: 8, profitability: 8, relativeShare: 2, quality: 3 };
const found = levers(compileModel(nineBoxModel), nine, { target: "high/medium", asOf }).levers;
const [first] = found as [Lever, ...Lever[]];

it("words what to change, where it leads, what it gains and takes", () => {
  expect(leverText(first, "en", nineBoxModel)).toBe(
    "Quality and service: from 3 of 10 up to 4.6 of 10. Leads to Invest to build. Our strength at the customer: 8.8 points more. In our hands perhaps. Effort 0.2.",
  );
  expect(leverText(first, "zh-CN", nineBoxModel)).toBe(
    "质量与服务：由 3 分（满分 10）提到 4.6 分（满分 10）。到达投资发展。我方竞争实力增加 8.8 分。我方能否做到尚不确定。工作量 0.2。",
  );
  expect(leverText(first, "en")).toContain("Leads to high/medium. strength: 8.8 points more.");
});

it("words an unknown fact, and a value that goes down", () => {
  const unknown = found.find(({ changes }) => changes[0]?.from === null) as Lever;
  expect(leverText(unknown, "en", nineBoxModel)).toContain("Cost position: find out, and it is 4.9 of 10.");
  const [change] = first.changes;
  const lower = { ...first, inOurHands: false, gain: { strength: -2.25, attractiveness: null } };
  const down = { ...lower, changes: [{ ...change, from: 9, to: 8.12345, direction: "down" }] } as Lever;
  expect(leverText(down, "en", nineBoxModel)).toBe(
    "Quality and service: from 9 of 10 down to 8.123 of 10. Leads to Invest to build. Our strength at the customer: 2.2 points less. Not in our hands alone. Effort 0.2.",
  );
});

it("words levels, options, days and what is only to be confirmed", () => {
  const known = {
    annualSpend: 8_000_000,
    need: 3,
    relationshipStage: 2,
    economicBuyer: "brief",
    champion: "coach",
    lastContact: "2026-08-01",
  } as const;
  const { levers: all } = levers(compileModel(customerModel), known, { target: { tier: "B" }, asOf });
  const texts = all.map((lever) => leverText(lever, "en", customerModel)).join("\n");
  expect(texts).toContain(
    "Access to the economic buyer: from “Met once or twice, briefly” to “Several talks on business”",
  );
  const change = { ...first.changes[0], from: "2026-08-01", to: "2026-09-01", direction: "up", unit: null };
  const day = { ...first, inOurHands: true, changes: [change] } as Lever;
  expect(leverText(day, "zh-CN")).toContain("质量与服务：由2026年8月1日变为2026年9月1日。到达 high/medium。");
  expect(leverText(day, "en")).toContain("In our hands.");
  const confirmed = { ...first, changes: [{ ...first.changes[0], to: 3 }] } as Lever;
  expect(leverText(confirmed, "en")).toContain("Quality and service: confirm 3 of 10.");
});

it("words what is missing", () => {
  const params = {
    label: { en: "Potential", "zh-CN": "潜力" },
    band: "High",
    needed: 70,
    reached: 51.96,
    coverage: 0.3,
    size: 2,
  };
  const say = (code: Missing["code"]) => missingText({ code, params }, "en");
  expect(say("below")).toBe("Potential: 51.9 points at most, and High begins at 70.0.");
  expect(say("above")).toBe("Potential: 51.9 points at least, and High ends at 70.0.");
  expect(say("uncovered")).toBe("Potential: too little would be known; it takes 30% of the weight.");
  expect(say("together")).toBe("No change of so few facts (at most 2) brings both axes there at once.");
  expect(missingText({ code: "never", params: { size: 1 } }, "zh-CN")).toBe(
    "无论各项事实取什么值，都到不了那里。",
  );
});
