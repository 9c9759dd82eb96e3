// The job: customers out of the database in chunks, rows to facts, facts to places, and back what changed. Each chunk is a transaction;
// broken off anywhere and run again, it ends as if it had run through, because what is written already is found unchanged.
import { type FactProfile, type Matrix, mapFacts, profileFacts } from "opportunity-matrix";
import { type Database, inTransaction } from "./database.ts";
import { type AccountRow, mapping, options } from "./mapping.ts";
import { type CustomerTypes, keyOf, resultOf } from "./score-row.ts";

export type Job = {
  readonly matrix: Matrix<CustomerTypes>;
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Customers per chunk: one query, one transaction, and all that the job holds at a time. */
  readonly chunkRows?: number;
  /** Called after each chunk has been written. */
  readonly onChunk?: (rowsRead: number) => void;
};

export type RunReport = {
  readonly read: number;
  /** Those whose key is not the stored one: the others were written under the same model, input and day. */
  readonly scored: number;
  /** Those that were written, because the result is another than the one that stood there. */
  readonly changed: number;
  readonly profile: FactProfile;
};

/** A customer, and the key under which it was written last. */
type StoredRow = AccountRow & { readonly input_hash: string | null };

/** From the last id on, and not by OFFSET, which would walk through all earlier rows again. Days as text: a Date may shift them. */
const READ = `
  SELECT id, annual_spend_wan, growth_share, last_contact::text, blocked, custom, updated_on::text, input_hash
  FROM account LEFT JOIN account_score ON customer_id = id
  WHERE id > $1 ORDER BY id LIMIT $2`;

/** Counted in the table and not in the loop, so that the customers who were passed over count as well. */
const FINISH = `
  UPDATE score_run SET finished_at = clock_timestamp(), rows_read = $2, rows_scored = $3, rows_changed = $4,
    rows_by_status = (
      SELECT coalesce(jsonb_object_agg(status, n), '{}')
      FROM (SELECT status, count(*) AS n FROM account_score GROUP BY 1) AS statuses),
    issues_by_code = (
      SELECT coalesce(jsonb_object_agg(code, n), '{}') FROM (
        SELECT issue->>'code' AS code, count(*) AS n
        FROM account_score, jsonb_array_elements(issues_json) AS issue GROUP BY 1) AS codes)
  WHERE run_id = $1`;

/** Writes rows that are new or whose result is another. The day and the model alone are no change of the result. */
async function write(
  database: Database,
  rows: readonly { result: object; stamp: object }[],
): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const list = (columns: readonly string[], table = "") => columns.map((column) => table + column).join(", ");
  const result = Object.keys(first.result);
  const all = [...result, ...Object.keys(first.stamp)];
  const statement = `
    INSERT INTO account_score (${list(all)})
    SELECT ${list(all)} FROM jsonb_populate_recordset(NULL::account_score, $1)
    ON CONFLICT (customer_id) DO UPDATE SET (${list(all)}) = (${list(all, "excluded.")})
    WHERE (${list(result, "account_score.")}) IS DISTINCT FROM (${list(result, "excluded.")})
    RETURNING customer_id`;
  const json = JSON.stringify(rows.map((row) => ({ ...row.result, ...row.stamp })));
  const written = await inTransaction(database, () => database.query(statement, [json]));
  return written.rows.length;
}

export async function runJob(
  database: Database,
  { matrix, asOf, chunkRows = 500, onChunk }: Job,
): Promise<RunReport> {
  const { model, hash } = matrix;
  const map = mapFacts(matrix, mapping, options);
  const profiler = profileFacts(matrix);
  const begun = await database.query<{ run_id: number; started_at: string }>(
    "INSERT INTO score_run (as_of, model_hash) VALUES ($1, $2) RETURNING run_id, started_at::text",
    [asOf, hash],
  );
  const [run] = begun.rows;
  const ofRun = {
    model_id: model.id,
    model_version: model.version,
    model_hash: hash,
    as_of: asOf,
    scored_at: run?.started_at,
  };
  let [read, scored, changed, after] = [0, 0, 0, ""];

  for (;;) {
    const { rows } = await database.query<StoredRow>(READ, [after, chunkRows]);
    if (rows.length === 0) break;
    const mapped = rows.map((row) => ({ row, ...map(row) }));
    for (const one of mapped) profiler.add(one, { asOf });
    const keyed = mapped.map((one) => ({
      ...one,
      key: keyOf(one.row.id, hash, asOf, one.facts, one.issues),
    }));
    const fresh = keyed.filter(({ row, key }) => row.input_hash !== key);
    const results = matrix.assessAll(
      fresh.map(({ facts }) => facts),
      { asOf },
    );
    const written = [...results].map((assessment, i) => {
      const { row, issues, key } = fresh[i]!;
      return {
        result: resultOf(assessment, [...issues, ...assessment.issues]),
        stamp: { customer_id: row.id, input_hash: key, ...ofRun },
      };
    });
    changed += await write(database, written);
    read += rows.length;
    scored += written.length;
    after = rows.at(-1)!.id;
    onChunk?.(read);
  }

  await database.query(FINISH, [run?.run_id, read, scored, changed]);
  return { read, scored, changed, profile: profiler.profile() };
}
