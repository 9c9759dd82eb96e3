// Reads the sheet that the groups filled in. Whatever stands in it, nothing is guessed and nothing stops the debrief: what cannot
// be read is an issue that names row, group and column, and counts as left open.
import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import { issueText } from "opportunity-matrix";
import {
  cellReader,
  decodeText,
  detectDelimiter,
  matchColumns,
  parseIssueText,
} from "opportunity-matrix/parse";

/** What the two columns may be called that are no facts. */
const GROUP = ["group", "team", "小组", "组别"];
const ROUND = ["round", "situation", "轮次", "环节"];

const same = (a, b) => a.normalize("NFKC").trim().toLowerCase() === b.normalize("NFKC").trim().toLowerCase();

const isBlank = (record) => record.every((text) => text.trim() === "");

function recordsOf(text, issues, say) {
  const records = [];
  const { delimiter, skip } = detectDelimiter(text);
  try {
    parse(text.slice(skip), {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record) => void records.push(record),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    issues.push(say("quoteOpen", { row: records.length + 1 }));
  }
  return records;
}

/** The groups in the order of the sheet, each with its facts of every round, and what could not be read. */
export function readSheet(file, { course, matrix, say, locale }) {
  const issues = [];
  const { value: text = "", issue: broken } = decodeText(readFileSync(file), TextDecoder);
  if (broken) issues.push(parseIssueText(broken, locale));
  const records = recordsOf(text, issues, say);
  const top = records.findIndex((record) => !isBlank(record));
  const headers = records[top] ?? [];
  const { facts } = matrix.model;
  const matched = matchColumns(headers, facts);
  issues.push(...matched.issues.map((issue) => parseIssueText(issue, locale)));
  const find = (names) => headers.findIndex((header) => names.some((name) => same(name, header)));
  const [groupAt, roundAt] = [find(GROUP), find(ROUND)];
  if (groupAt < 0) issues.push(say("noColumn", { column: say("group") }));
  if (roundAt < 0) issues.push(say("noColumn", { column: say("round") }));
  const readers = matched.columns.map((column) =>
    column?.holds === "value"
      ? { fact: column.fact, read: cellReader(facts[column.fact], { unit: column.unit }) }
      : null,
  );

  const groups = new Map();
  for (const [i, record] of records.entries()) {
    if (i <= top || isBlank(record)) continue;
    const row = i + 1;
    const name = (record[groupAt] ?? "").normalize("NFKC").trim();
    const found = (record[roundAt] ?? "").trim();
    const round = course.situations.find(({ id, label }) =>
      [id, ...Object.values(label)].some((text) => same(text, found)),
    );
    const group = groups.get(name) ?? { name, rows: {}, facts: {} };
    const first = group.rows[round?.id];
    if (name === "") issues.push(say("rowNoGroup", { row }));
    else groups.set(name, group);
    if (name !== "" && !round) issues.push(say("rowNoRound", { row, group: name, found }));
    if (first) issues.push(say("rowTwice", { row, group: name, round: found, first }));
    if (name === "" || !round || first) continue;

    group.rows[round.id] = row;
    const said = {};
    for (const [at, reader] of readers.entries()) {
      const { value, issue } = reader?.read(record[at] ?? "") ?? {};
      if (issue)
        issues.push(
          say("cellIssue", { row, group: name, column: headers[at], text: parseIssueText(issue, locale) }),
        );
      else if (reader && value !== null) said[reader.fact] = value;
    }
    // What the model itself does not believe: a number out of range, a day after the round.
    for (const issue of matrix.assess(said, { asOf: round.asOf }).issues) {
      issues.push(say("rowIssue", { row, group: name, text: issueText(issue, locale) }));
      delete said[issue.params.fact];
    }
    group.facts[round.id] = said;
  }

  for (const { name, facts: said } of groups.values()) {
    for (const { id, label } of course.situations) {
      if (said[id]) continue;
      said[id] = {};
      issues.push(say("rowMissing", { group: name, round: label[locale] }));
    }
  }
  return { groups: [...groups.values()], issues };
}
