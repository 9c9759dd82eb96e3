import { timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import type { Trail } from "../../../src/portfolio/pictures/trail.ts";
import { remarksText, trailTable, trailText } from "../../../src/portfolio/pictures/trail-words.ts";
import { trailsOf } from "../../../src/portfolio/pictures/trails-of.ts";
import { pictureWording } from "../../../src/portfolio/pictures/wording.ts";
import { nine } from "../../charts/pictures.ts";
import { history, matrix, month, stood } from "./moved.ts";

const [en, zh] = [pictureWording("en", matrix.plan), pictureWording("zh-CN", matrix.plan)];
const trails = trailsOf(matrix, history, {}, (customer) => customer);
const trailOf = (customer: string): Trail => trails.find((one) => one.customer === customer) as Trail;

it("remarks on what the places do not say", () => {
  const other = trailsOf(matrix, timeline([stood("A", 1, [1, 1], nine)]), {}, () => "A")[0] as Trail;
  const never = trailsOf(matrix, history, { since: month(9) }, (customer) => customer)[0] as Trail;
  const remarks: readonly (readonly [Trail, boolean])[] = [
    [trailOf("up"), false],
    [trailOf("up"), true],
    [trailOf("waiting"), true],
    [trailOf("back"), false],
    [trailOf("gap"), false],
    [other, false],
    [never, false],
  ];
  expect(remarks.map(([trail, isDrawn]) => remarksText(trail, isDrawn, en))).toEqual([
    "",
    "In the picture",
    "In the picture; Beyond an edge, not counted as moved yet",
    "Was elsewhere in between",
    "Assessments in between that gave no place: 1",
    "Assessments by another model: 1",
    "No snapshot in these days",
  ]);
  expect(remarks.map(([trail, isDrawn]) => remarksText(trail, isDrawn, zh))).toEqual([
    "",
    "图中已画出",
    "图中已画出；已越过边界，尚未计为移动",
    "中间曾到过别处",
    "中间没有定位结果的评估：1 次",
    "由其他模型评估：1 次",
    "这段时间没有快照",
  ]);
});

it("says of a trail all that it shows", () => {
  expect(trailText(trailOf("up"), en)).toBe("up: Cell 0 0 → Cell 2 2, Jan 1, 2026 to Mar 1, 2026.");
  expect(trailText(trailOf("gap"), zh)).toBe(
    "gap：格子01 → 格子21，2026年1月1日至2026年3月1日。中间没有定位结果的评估：1 次",
  );
});

it("has a row for each customer, those that are drawn first", () => {
  const table = trailTable([trailOf("lost")], [trailOf("still")], matrix.plan, en);
  expect(table).toEqual({
    heads: [
      "Customer",
      "From",
      "To",
      "Which way",
      "Remarks",
      "Ease, first",
      "Ease, last",
      "Gain, first",
      "Gain, last",
      "Days between",
    ],
    texts: 5,
    rows: [
      [
        "lost",
        "Cell 1 2",
        "Not placed",
        "Into or out of the matrix",
        "In the picture",
        "50.0",
        "–",
        "80.0",
        "50.0",
        "59",
      ],
      ["still", "Cell 1 1", "Cell 1 1", "Stayed", "", "50.0", "52.0", "50.0", "52.0", "59"],
    ],
    customers: ["lost", "still"],
  });
});

it("has dashes for a customer without a day", () => {
  const never = trailsOf(matrix, history, { since: month(9) }, (customer) => customer)[0] as Trail;
  expect(trailTable([], [never], matrix.plan, en).rows).toEqual([
    ["back", "–", "–", "–", "No snapshot in these days", "–", "–", "–", "–", "–"],
  ]);
});
