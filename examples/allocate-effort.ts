// Where the selling hours of the next quarter go: fourteen customers are assessed, three sellers have their hours, and the plan says who gets how
// many, why, and what one more hour or one more seller would be worth. Run it with `zh-CN` to read it in Chinese.
import { cellInForce, compileModel, type Locale } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import {
  allocate,
  allocationText,
  type EffortCustomer,
  type Seller,
  valueAtStake,
} from "opportunity-matrix/portfolio";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";

const sellers: readonly Seller[] = [
  { id: "lin", name: { en: "Lin Yao", "zh-CN": "林瑶" }, hours: 160 },
  { id: "zhou", name: { en: "Zhou Kai", "zh-CN": "周恺" }, hours: 120 },
  { id: "tom", name: { en: "Tom Reed", "zh-CN": "汤睿" }, hours: 60 },
];

/** As a table of the backend would give them: who may serve the customer, the hours of last quarter, and the facts of the model. */
const table = `
id, en, zh, sellers, today, annualSpend, growth, openShare, need, budget, trust, relationshipStage, economicBuyer
C01, Qinghe Foods, 青禾食品, lin, 20, 24000000, 18, 80, 4, approved, 8, 4, inDepth
C02, Calder Optics, 卡德光学, lin tom, 60, 8000000, 9, 40, 2, planned, 8, 4, multiple
C03, Dunmorrow Shipping, 敦茂航运, zhou, 12, 38000000, 25, 90, 4, approved, 2, 1, noContact
C04, Qixia Photonics, 栖霞光电, zhou tom, 8, 30000000, 22, 75, 3, planned, 5, 2, brief
C05, Beizhan Logistics, 北栈物流, zhou, 45, 1200000, -3, 20, 1, none, 8, 4, multiple
C06, Eastwick Polymers, 东威聚合物, lin, 30, 65000000, 12, 75, 4, approved, 5, 3, brief
C07, Lanchuan Chemicals, 澜川化工, lin zhou, 10, 5200000, 6, 45, 2, planned, 5, 2, brief
C08, Gallowhill Foods, 加洛食品, tom, 4, 24000000, 22, 75, 3, approved, 3, 1, noContact
C09, Yarrow Farms, 雅罗农场, tom, 25, 900000, -8, 10, 1, none, 2, 1, noContact
C10, Songtao Paper, 松涛造纸, zhou, 18, 8000000, 6, 45, 2, planned, 3, 1, brief
C11, Wangshu Semiconductor, 望舒半导体, lin tom, 0, 50000000, 30, 80, 4, approved, 6, 3, multiple
C12, Wychwood Freight, 威治货运, zhou, 6
C13, Zennor Instruments, 泽诺仪器, tom, 15, 5200000, 6, 30, 2, planned, 9, 5, inDepth
C14, Xingqiao Software, 星桥软件, lee, 9, 24000000, 22, 65, 4, approved, 5, 3, brief
`;
const [heads = [], ...lines] = table
  .trim()
  .split("\n")
  .map((line) => line.split(", "));
const isNumber = /^-?\d+$/;
const rows = lines.map((cells) => ({
  blocked: false,
  ...Object.fromEntries(cells.map((cell, i) => [heads[i], isNumber.test(cell) ? Number(cell) : cell])),
}));

const customers: EffortCustomer[] = [];
for (const assessment of compileModel(customerModel).assessAll(rows, { asOf: "2026-11-23" })) {
  const row: Record<string, unknown> = assessment.row;
  const cell = cellInForce(assessment);
  customers.push({
    id: String(row.id),
    name: { en: String(row.en), "zh-CN": String(row.zh) },
    sellers: String(row.sellers).split(" "),
    today: Number(row.today),
    tier: cell?.tier ?? null,
    strategy: cell?.strategy ?? null,
    // In thousands a year: potential × room to improve, of what the customer spends. Where that is not known, nor is the value.
    value:
      row.annualSpend === undefined
        ? null
        : valueAtStake(assessment, { worth: Number(row.annualSpend) / 1000 }),
  });
}

console.log(allocationText(allocate({ customers, sellers }), locale, { playbook: customerPlaybook }));
