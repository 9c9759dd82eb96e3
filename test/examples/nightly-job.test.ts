// The nightly job on a real PostgreSQL: what it writes is right, it writes nothing twice, and a crash costs nothing.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compileModel, type Issue, type Reason, reasonText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase, seed } from "../../examples/nightly-job/database.ts";
import { type Job, runJob } from "../../examples/nightly-job/job.ts";

const folder = fileURLToPath(new URL("../../examples/nightly-job", import.meta.url));
const asOf = "2026-11-23";
const matrix = compileModel(customerModel);
const CUSTOMERS = 1200;

type Account = {
  id: string;
  annual_spend_wan: number | null;
  growth_share: number | null;
  last_contact: string | null;
  blocked: boolean | null;
  custom: {
    need?: number;
    budget?: string;
    wallet_share_pct?: string;
    buyer_access?: string;
    buying_role?: string;
    relationship: { stage?: number; trust?: number };
  };
  updated_on: string;
};

type Row = {
  customer_id: string;
  status: string;
  potential_score: number | null;
  potential_low: number;
  potential_high: number;
  relationship_score: number | null;
  cell: string | null;
  tier: string | null;
  strategy_code: string | null;
  reasons_json: Reason[];
  issues_json: Issue[];
  model_hash: string;
  model_version: string;
  as_of: string;
  input_hash: string;
};

let database: Awaited<ReturnType<typeof openDatabase>>;

const query = async <T>(text: string, values?: unknown[]): Promise<T[]> =>
  (await database.query<T>(text, values)).rows;

/** The columns that say which run wrote a row, and no part of its result. */
const STAMP = ["model_id", "model_version", "model_hash", "as_of", "input_hash", "scored_at"];

const stored = (): Promise<Row[]> =>
  query<Row>("SELECT *, as_of::text AS as_of FROM account_score ORDER BY customer_id");

const resultsOf = (rows: readonly Row[]): unknown[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !STAMP.includes(name))));

const run = (job: Partial<Job> = {}, on: Database = database) =>
  runJob(on, { matrix, asOf, chunkRows: 100, ...job });

/** The results of a run into an empty table. */
async function clean(job: Partial<Job> = {}): Promise<unknown[]> {
  await database.query("TRUNCATE account_score");
  await run(job);
  return resultsOf(await stored());
}

const withoutCap = compileModel({
  ...customerModel,
  version: "2.0.0",
  gates: customerModel.gates?.filter(({ id }) => id !== "noBudget") ?? [],
});

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.exec("TRUNCATE account, account_score, score_run");
  await seed(database, CUSTOMERS);
});

/** A customer's facts, converted here by hand. */
function factsOf({ custom, updated_on, ...row }: Account) {
  const dated = <Value>(value: Value | null | undefined) =>
    value == null ? null : { value, asOf: updated_on };
  const listed = { Approved: "approved", "In plan": "planned", None: "none" } as const;
  const access = { None: "noContact", Brief: "brief", "Several talks": "multiple", Deep: "inDepth" } as const;
  const roles = { CHAMPION: "champion", COACH: "coach" } as const;
  return {
    annualSpend: dated(row.annual_spend_wan === null ? null : row.annual_spend_wan * 10_000),
    growth: dated(row.growth_share === null ? null : Math.round(row.growth_share * 100)),
    openShare: dated(
      custom.wallet_share_pct === undefined ? null : Number.parseInt(custom.wallet_share_pct, 10),
    ),
    need: dated(custom.need),
    budget: dated(listed[custom.budget as keyof typeof listed]),
    relationshipStage: dated(custom.relationship.stage),
    trust: dated(custom.relationship.trust),
    economicBuyer: dated(access[custom.buyer_access as keyof typeof access]),
    champion: dated(roles[custom.buying_role as keyof typeof roles]),
    lastContact: row.last_contact === null ? null : { value: row.last_contact, asOf: updated_on },
    blocked: dated(row.blocked),
  };
}

describe("what is written", () => {
  it("is one row per customer, with the numbers of the model cut to whole points", async () => {
    const report = await run();
    expect(report).toMatchObject({ read: CUSTOMERS, scored: CUSTOMERS, changed: CUSTOMERS });
    const accounts = await query<Account>(
      "SELECT *, last_contact::text AS last_contact, updated_on::text AS updated_on FROM account ORDER BY id",
    );
    const rows = await stored();
    expect(rows.map((row) => row.customer_id)).toEqual(accounts.map(({ id }) => id));
    const seen = new Set<string>();
    accounts.forEach((account, i) => {
      const expected = matrix.assess(factsOf(account), { asOf });
      const { potential, relationship } = expected.axes;
      seen.add(expected.status);
      expect(rows[i], account.id).toMatchObject({
        status: expected.status,
        potential_score: potential.score === null ? null : Math.floor(potential.score),
        potential_low: Math.floor(potential.low),
        potential_high: Math.ceil(potential.high),
        relationship_score: relationship.score === null ? null : Math.floor(relationship.score),
        cell: expected.cell?.id ?? null,
        tier: expected.cell?.tier ?? null,
        strategy_code: expected.cell?.strategy ?? null,
        settled: expected.settled,
        model_hash: matrix.hash,
        as_of: asOf,
      });
    });
    expect([...seen].sort()).toEqual(["excluded", "placed", "unplaced"]);
  });

  it("carries reasons that can still be put into words, and issues with their raw values", async () => {
    await run();
    const rows = await stored();
    for (const { reasons_json } of rows) {
      for (const reason of reasons_json) {
        expect(reasonText(reason, "zh-CN")).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
    const row = (n: number): Row => rows[n - 1] as Row;
    expect(row(1001).issues_json).toMatchObject([
      { code: "fact.outOfRange", params: { fact: "need", found: 9 } },
    ]);
    const future = row(997);
    expect(future.issues_json.map(({ params }) => params.fact)).toContain("lastContact");
    const maybe = rows.find(({ issues_json }) => issues_json.some(({ params }) => params.fact === "budget"));
    expect(JSON.stringify(maybe?.issues_json)).toContain("maybe");
    const [log] = await query<{
      issues_by_code: Record<string, number>;
      rows_by_status: Record<string, number>;
    }>("SELECT * FROM score_run");
    const count = (keys: readonly string[]): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
      return counts;
    };
    expect(log?.issues_by_code).toEqual(
      count(rows.flatMap(({ issues_json }) => issues_json.map(({ code }) => code))),
    );
    expect(log?.rows_by_status).toEqual(count(rows.map(({ status }) => status)));
  });
});

describe("what is not written", () => {
  it("is anything at all, the second time", async () => {
    await run();
    const before = await stored();
    expect(await run()).toMatchObject({ read: CUSTOMERS, scored: 0, changed: 0 });
    expect(await stored()).toEqual(before);
  });

  it("is a customer whose change changes no result", async () => {
    await run();
    const before = await stored();
    // A name is no fact; a hundred yuan more are less than a point; a need that becomes urgent is a result.
    await database.exec(`
      UPDATE account SET name = 'Renamed' WHERE id = 'A-0000001';
      UPDATE account SET annual_spend_wan = annual_spend_wan + 0.01 WHERE id = 'A-0000002';
      UPDATE account SET custom = jsonb_set(custom, '{need}', '4') WHERE id = 'A-0000005'`);
    expect(await run()).toMatchObject({ read: CUSTOMERS, scored: 2, changed: 1 });
    const after = await stored();
    const changed = after.filter((row, i) => row.input_hash !== before[i]?.input_hash);
    expect(changed.map(({ customer_id }) => customer_id)).toEqual(["A-0000005"]);
  });

  it("is a row that the next day leaves as it was", async () => {
    await run();
    const before = await stored();
    const tomorrow = "2026-11-24";
    const report = await run({ asOf: tomorrow });
    const after = await stored();
    const written = after.filter(({ as_of }) => as_of === tomorrow);
    expect(report).toMatchObject({ scored: CUSTOMERS, changed: written.length });
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(CUSTOMERS / 2);
    const [was, is] = [resultsOf(before), resultsOf(after)];
    after.forEach(({ as_of }, i) => {
      expect(as_of === tomorrow).toBe(JSON.stringify(is[i]) !== JSON.stringify(was[i]));
    });
    expect(await run({ asOf: tomorrow })).toMatchObject({ changed: 0, scored: CUSTOMERS - written.length });
    expect(is).toEqual(await clean({ asOf: tomorrow }));
  });
});

describe("another model", () => {
  it("rewrites exactly the customers to whom it gives another result", async () => {
    const before = await clean();
    const report = await run({ matrix: withoutCap });
    const rows = await stored();
    const after = resultsOf(rows);
    rows.forEach(({ model_hash, model_version }, i) => {
      const isChanged = JSON.stringify(after[i]) !== JSON.stringify(before[i]);
      expect([model_hash, model_version]).toEqual(
        isChanged ? [withoutCap.hash, "2.0.0"] : [matrix.hash, "1.0.0"],
      );
    });
    const changed = rows.filter(({ model_hash }) => model_hash === withoutCap.hash).length;
    expect(report).toMatchObject({ scored: CUSTOMERS, changed });
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(CUSTOMERS);
    expect(after).toEqual(await clean({ matrix: withoutCap }));
  });

  it("rewrites nothing where only its version is another", async () => {
    await run();
    const renamed = compileModel({ ...customerModel, version: "1.0.1" });
    expect(await run({ matrix: renamed })).toMatchObject({ scored: CUSTOMERS, changed: 0 });
    const log = await query<{ model_hash: string }>("SELECT model_hash FROM score_run ORDER BY run_id");
    expect(log.map(({ model_hash }) => model_hash)).toEqual([matrix.hash, renamed.hash]);
  });
});

describe("a crash", () => {
  it("between chunks is made good by the next run", async () => {
    const whole = await clean();
    await database.query("TRUNCATE account_score");
    const onChunk = (read: number): void => {
      if (read === 300) throw new Error("power cut");
    };
    await expect(run({ onChunk })).rejects.toThrow("power cut");
    expect((await stored()).length).toBe(300);
    expect(await run()).toMatchObject({ read: CUSTOMERS, scored: CUSTOMERS - 300, changed: CUSTOMERS - 300 });
    expect(resultsOf(await stored())).toEqual(whole);
    const log = await query<{ finished: boolean }>(
      "SELECT finished_at IS NOT NULL AS finished FROM score_run ORDER BY run_id",
    );
    expect(log.map(({ finished }) => finished)).toEqual([true, false, true]);
  });

  it("within a chunk leaves nothing of that chunk", async () => {
    const whole = await clean();
    await database.query("TRUNCATE account_score");
    let commits = 0;
    const failing: Database = {
      query: (text, values) => {
        if (text === "COMMIT" && ++commits === 2) return Promise.reject(new Error("connection lost"));
        return database.query(text, values);
      },
    };
    await expect(run({}, failing)).rejects.toThrow("connection lost");
    expect((await stored()).length).toBe(100);
    await run();
    expect(resultsOf(await stored())).toEqual(whole);
  });
});

it("a customer who is gone leaves no score behind", async () => {
  await run();
  await database.query("DELETE FROM account WHERE id = 'A-0000003'");
  expect((await stored()).some(({ customer_id }) => customer_id === "A-0000003")).toBe(false);
});

it("counts what is known on how many rows, and what would place most of the others", async () => {
  const { profile } = await run();
  const known = profile.facts.find(({ fact }) => fact === "annualSpend")?.known;
  const [count] = await query<{ n: number }>("SELECT count(annual_spend_wan)::integer AS n FROM account");
  expect(known).toBe((count?.n ?? 0) / CUSTOMERS);
  const [best, second] = profile.facts;
  expect(best?.places).toBeGreaterThanOrEqual(second?.places ?? 0);
  expect(best?.places).toBeGreaterThan(0);
});

describe("as a command", () => {
  const data = mkdtempSync(join(tmpdir(), "nightly-job-"));
  afterAll(() => rmSync(data, { recursive: true, force: true }));
  const job = async (...options: string[]): Promise<string> => {
    const command = ["run", "--silent", "job", "--", "--data", join(data, "night"), ...options];
    return (await promisify(execFile)("npm", command, { cwd: folder })).stdout;
  };

  it("scores 200,000 customers in a heap that does not grow, and none of them again", {
    timeout: 1_800_000,
  }, async () => {
    const first = await job("--as-of", asOf, "--customers", "200000");
    expect(first).toContain("Read 200000, scored 200000, written 200000.");
    const [, highest, end] = /highest ([\d.]+) times that, at the end ([\d.]+) times/.exec(first) ?? [];
    expect(Number(highest)).toBeLessThan(2);
    expect(Number(end)).toBeGreaterThan(0);
    const second = await job("--as-of", asOf);
    expect(second).toContain("Read 200000, scored 0, written 0.");
    const table = (text: string): string => text.slice(text.indexOf("Placed"), text.indexOf("Heap"));
    expect(table(second)).toBe(table(first));
  });

  it("asks for the day instead of taking the clock's", async () => {
    await expect(job("--customers", "10")).rejects.toThrow(/--as-of must say the day/);
  });
});
