// Reproducing a result: an assessment is stored as JSON, read again a year later and made again, bit for bit; then with one number changed by
// hand, and under a draft of next year's model. Run it with `zh-CN` to read it in Chinese.
import { type Assessment, compileModel, explain, type Locale, replay, replayText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const matrix = compileModel(customerModel);

const row = {
  annualSpend: 40_000_000,
  growth: 8,
  need: 4,
  budget: "approved",
  relationshipStage: 3,
  lastContact: "2026-11-10",
} as const;
const stored = JSON.stringify(matrix.assess(row, { asOf: "2026-11-23", factsAsOf: "2026-10-31" }));

const read = (): Assessment => JSON.parse(stored) as Assessment;
const { facts, model, library } = read();
console.log(`${Object.keys(facts).length} facts, model ${model.id} ${model.version}, library ${library}`);
console.log(replayText(replay(read(), matrix), locale));

// Somebody was kind to the customer.
const kind = read();
Object.assign(kind.axes.potential ?? {}, { score: 99 });
console.log(`\n${replayText(replay(kind, matrix), locale)}`);

// A draft says that it is one, wherever it is used.
const draft = compileModel({
  ...customerModel,
  version: "2027-draft",
  life: { status: "draft" },
  minimumCoverage: 0.9,
});
console.log(`\n${replayText(replay(read(), draft), locale)}`);
const drafted = draft.assess(row, { asOf: "2026-11-23" });
console.log(`\n${explain(drafted, { locale }).split("\n").at(-1)}`);
