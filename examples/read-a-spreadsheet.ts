// From a spreadsheet as people keep it, in the encoding of Chinese Excel, to places on the matrix: nothing guessed, nothing lost.
import { compileModel, type Facts } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import {
  cellReader,
  decodeText,
  detectDelimiter,
  matchColumns,
  parseIssueText,
} from "opportunity-matrix/parse";

// A real program reads a file; these are the bytes of two short lines, 名称 and 客户 in GB18030.
const bytes = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7]);
const decoded = decodeText(bytes, TextDecoder);
console.log(decoded.encoding, decoded.value);

const text =
  "客户名称;年采购潜力(万);采购增速;最近接触\n云岭重工;1,200;35%;2026年3月5日\n海澜;约500;0.1亿;03/04/2026\n";
const { delimiter } = detectDelimiter(text);
const [header = [], ...rows] = text
  .trimEnd()
  .split("\n")
  .map((line) => line.split(delimiter));

const matrix = compileModel(customerModel);
const { columns } = matchColumns(header, customerModel.facts);
const readers = columns.map((column) =>
  column?.holds === "value"
    ? {
        fact: column.fact,
        read: cellReader(customerModel.facts[column.fact as keyof typeof customerModel.facts], {
          unit: column.unit,
          decimal: ".",
        }),
      }
    : null,
);
for (const row of rows) {
  const facts: { [fact: string]: unknown } = {};
  row.forEach((cell, i) => {
    const reader = readers[i];
    if (reader == null) return;
    const { value, issue } = reader.read(cell);
    if (issue === undefined) facts[reader.fact] = value;
    else console.log(`${row[0]}, ${header[i]}: ${parseIssueText(issue, "zh-CN")}`);
  });
  const { axes } = matrix.assess(facts as Facts<typeof customerModel>, { asOf: "2026-11-23" });
  console.log(row[0], axes.potential.low, axes.potential.score, axes.potential.high);
}
