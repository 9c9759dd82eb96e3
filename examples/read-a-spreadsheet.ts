// From a spreadsheet as people keep it, in the encoding of Chinese Excel, to places on the matrix: nothing guessed, nothing lost.
import { compileModel, type Facts, type ModelDocument } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import {
  cellReader,
  decodeText,
  detectDelimiter,
  matchColumns,
  parseIssueText,
} from "opportunity-matrix/parse";

// A real program reads a file; these are the bytes of 名称,客户 in GB18030.
const bytes = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7]);
const { encoding, value: decoded } = decodeText(bytes, TextDecoder);
console.log(encoding, decoded);

const text =
  "客户名称;年采购潜力(万);采购增速;最近一次接触\n云岭重工;1,200;35%;2026年3月5日\n海澜;约500;0.1亿;03/04/2026\n";
const { delimiter } = detectDelimiter(text);
// Cells with quotes need a CSV parser; these have none.
const [header = [], ...rows] = text
  .trimEnd()
  .split("\n")
  .map((line) => line.split(delimiter));

const model: ModelDocument = customerModel;
const matrix = compileModel(model);
const { columns } = matchColumns(header, model.facts);
const readers = columns.map((column) => {
  const fact = column?.holds === "value" ? model.facts[column.fact] : undefined;
  if (column?.holds !== "value" || fact === undefined) return null;
  return { fact: column.fact, read: cellReader(fact, { unit: column.unit, decimal: "." }) };
});
for (const row of rows) {
  const facts: { [fact: string]: number | string | boolean | null } = {};
  row.forEach((cell, i) => {
    const reader = readers[i] ?? null;
    if (reader === null) return;
    const { value, issue } = reader.read(cell);
    if (issue === undefined) facts[reader.fact] = value;
    else console.log(`${row[0]}, ${header[i]}: ${parseIssueText(issue, "zh-CN")}`);
  });
  const { potential } = matrix.assess(facts as Facts, { asOf: "2026-11-23" }).axes;
  console.log(row[0], potential?.low, potential?.score, potential?.high);
}
