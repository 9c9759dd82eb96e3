// Three customers of the sample portfolio placed by hand, looked at once a month: each decision stands beside the model's place, with who answers for it and why; it falls away
// when its time is over, and does not undo an exclusion. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import {
  cellInForce,
  compileModel,
  type Locale,
  labelText,
  type Override,
  type OverrideStanding,
  placeByHand,
  recommend,
} from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);
const matrix = compileModel(customerModel);

/** The sixty customers of `opportunity-matrix demo`, as far as their cells could be read. */
type Customer = {
  readonly id: string | null;
  readonly name: string;
  readonly facts: Parameters<typeof matrix.assess>[0];
};
const portfolio = JSON.parse(
  readFileSync(new URL("./portfolio.json", import.meta.url), "utf8"),
) as readonly Customer[];

type Decision = {
  readonly name: string;
  /** What is learnt, from which day on. */
  readonly news?: { readonly day: string; readonly facts: Customer["facts"] };
  /** Plain JSON, kept with the customer. */
  readonly override: Override & { readonly cell: ReturnType<typeof matrix.assess>["possibleCells"][number] };
};

const decisions: readonly Decision[] = [
  {
    name: "Dunmorrow Shipping",
    override: {
      cell: "high/medium",
      by: say("Chen Yu", "陈宇"),
      why: {
        en: "The parent company pays; see its letter of November 18",
        "zh-CN": "预算由母公司拨付，见 11 月 18 日来函",
      },
      on: "2026-11-20",
      until: "2027-01-31",
    },
  },
  {
    // Too little is known for the model to place it.
    name: "Wychwood Logistics",
    override: {
      cell: "high/low",
      by: say("Wang Min", "王敏"),
      why: {
        en: "Their new chief buyer worked with us for six years at her former company",
        "zh-CN": "新任采购总监在前公司与我们合作过六年",
      },
      on: "2026-12-01",
      until: "2027-02-28",
    },
  },
  {
    name: "荔湾渡零售",
    // Our compliance department bars business with it.
    news: { day: "2027-01-15", facts: { blocked: true } },
    override: {
      cell: "high/high",
      by: say("Chen Yu", "陈宇"),
      why: {
        en: "A framework contract for three years is being signed",
        "zh-CN": "正在签三年期框架合同",
      },
      on: "2026-11-01",
      until: "2027-03-31",
    },
  },
];

const standings: { readonly [S in OverrideStanding]: string } = {
  inForce: say("in force", "有效"),
  notBegun: say("not begun", "尚未开始"),
  expired: say("expired", "已过期"),
  excluded: say("of no effect, for the customer is excluded", "无效，客户已被排除"),
};
const statuses = {
  unplaced: say("not placed", "尚未定位"),
  excluded: say("excluded", "已排除"),
} as const;

for (const asOf of ["2026-11-23", "2026-12-23", "2027-01-23", "2027-02-23"]) {
  console.log(asOf);
  for (const { name, news, override } of decisions) {
    const facts = portfolio.find((customer) => customer.name === name)?.facts ?? {};
    const known = news !== undefined && news.day <= asOf ? { ...facts, ...news.facts } : facts;
    const { assessment, standing } = placeByHand(matrix, matrix.assess(known, { asOf }), override);
    const { status, cell } = assessment;
    const machine = status === "placed" ? labelText(cell.label, locale) : statuses[status];
    const followed = cellInForce(assessment);
    const { strategy } = recommend(assessment, customerPlaybook);
    console.log(
      [
        `  ${name}`,
        `${say("model", "模型")} ${machine}`,
        `${say("by hand", "人工")} ${standings[standing]}`,
        `${say("followed", "照此执行")} ${followed === null ? machine : labelText(followed.label, locale)}`,
        labelText(strategy.label, locale),
      ].join(say("; ", "；")),
    );
    if (standing === "inForce") {
      const { by, why, until } = override;
      console.log(
        `    ${say(`${by}, until ${until}: ${labelText(why, "en")}`, `${by}，至 ${until}：${labelText(why, "zh-CN")}`)}`,
      );
    }
  }
}
