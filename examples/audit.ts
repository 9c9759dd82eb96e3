// Reproducing a result: the assessments of the sample portfolio are stored as JSON, read again a year later and made again, bit for bit; then one
// with a number changed by hand, and under a draft of next year's model. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import { type Assessment, compileModel, explain, type Locale, replay, replayText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
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
const [customer] = portfolio;
if (customer === undefined) throw new Error("no customers");

const asOf = "2026-11-23";
const stored = portfolio.map(({ facts }) =>
  JSON.stringify(matrix.assess(facts, { asOf, factsAsOf: "2026-10-31" })),
);
const again = stored.map((text) => replay(JSON.parse(text) as Assessment, matrix));
console.log(`${again.filter(({ same }) => same).length} / ${stored.length}`);

const read = (): Assessment => JSON.parse(stored[0] as string) as Assessment;
const { facts, model, library } = read();
console.log(
  `${customer.name}: ${Object.keys(facts).length} facts, model ${model.id} ${model.version}, library ${library}`,
);
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
const drafted = draft.assess(customer.facts, { asOf });
console.log(`\n${explain(drafted, { locale }).split("\n").at(-1)}`);
