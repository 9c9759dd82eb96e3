// Texts that are SQL elsewhere, and models that are very large, run in the databases.
import { compileModel, type Matrix, type ModelDocument } from "opportunity-matrix";
import { type DialectName, toSql } from "opportunity-matrix/sql";
import { afterAll, describe, expect, it } from "vitest";
import { bothOf } from "../sql/agreement.ts";
import { rowsByChance } from "../sql/chance.ts";
import { openDuckdb, openPostgres, openSqlite } from "../sql/databases.ts";

const databases = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
afterAll(() => Promise.all(databases.map((one) => one.close())));

/** What ends a name, a text, a comment or a statement in some dialect. */
const ATTACKS = [
  `'; DROP TABLE victims; --`,
  `"; DROP TABLE victims; --`,
  "`; DROP TABLE victims; --",
  `\\'; DROP TABLE victims; --`,
  `*/ DROP TABLE victims; /*`,
  `\n; DROP TABLE victims; --`,
  `\r\n; DROP TABLE victims; --`,
  `\u2028; DROP TABLE victims; --`,
  `\u0085; DROP TABLE victims; --`,
  `$$; DROP TABLE victims; --$$`,
  `$tag$; DROP TABLE victims; --`,
  `E'\\''; DROP TABLE victims; --`,
  `') UNION SELECT 1 --`,
  `{name:String}`,
  `:name ? $1 @p`,
  `a\\`,
  `a''b""c`,
  `U&'\\0027'`,
  `%s %27 \\x27 \\u0027`,
  `𠮷'𠮷`,
];

/** A model in which an attack stands everywhere that a text of the author's can stand. */
function attacked(attack: string): Matrix {
  const band = `band ${attack.replaceAll("/", "|")}`;
  const document: ModelDocument = {
    format: 1,
    id: attack,
    version: attack,
    label: attack,
    facts: {
      [attack]: { type: "choice", options: [attack, "other"], label: attack, question: attack },
      [`${attack}2`]: { type: "number" },
    },
    axes: [
      {
        id: `x ${attack}`,
        label: attack,
        bands: [{ id: band, from: 0 }],
        dimensions: [
          {
            id: attack,
            weight: 1,
            scale: { kind: "categories", categories: [{ option: attack, points: 70 }], otherwise: 20 },
          },
        ],
      },
      {
        id: "y",
        bands: [{ id: "all", from: 0 }],
        dimensions: [{ id: `${attack}2`, weight: 1, scale: { kind: "linear", from: 0, to: 300 } }],
      },
    ],
    gates: [{ id: attack, when: { fact: attack, in: [attack] }, then: { cap: { axis: "y", band: "all" } } }],
    cells: { [`${band}/all`]: { tier: attack, strategy: attack } },
  };
  return compileModel(document);
}

describe.each(databases)("in $name", (database) => {
  it.each(ATTACKS)("%j is a text like any other", async (attack) => {
    const short = database.name === "postgres" ? attack.slice(0, 26) : attack;
    const matrix = attacked(short);
    await database.run("CREATE TABLE victims (x INTEGER)");
    const rows = [
      { facts: { [short]: { value: short }, [`${short}2`]: { value: 5e-324 } } },
      { facts: { [short]: { value: "other" }, [`${short}2`]: { value: 150 } } },
      { facts: { [short]: { value: `${short} ` } } },
    ];
    const { found, expected } = await bothOf(matrix, database, rows, {}, 1);
    expect(found).toEqual(expected);
    expect(found[0]).toMatchObject({ tier: short, strategy: short, gap_1: null });
    const view = `view ${short}`.slice(0, 30);
    await database.create({
      name: short,
      columns: [short, `${short}2`].map((name) => ({ name, type: "text" })),
      rows: [],
    });
    if (database.name === "sqlite") {
      await database.run(toSql(matrix, { dialect: database.name, table: short, id: short, view }));
      expect(await database.rows(`SELECT * FROM "${view.replaceAll('"', '""')}"`)).toEqual([]);
      await database.run(`DROP VIEW "${view.replaceAll('"', '""')}"`);
    }
    await database.drop(short);
    expect(await database.rows("SELECT count(*) AS n FROM victims")).toHaveLength(1);
    await database.drop("victims");
  });

  it("curves of 500 knots, 192 dimensions and 9×9 cells are scored as in JavaScript", async () => {
    const knots = Array.from({ length: 500 }, (_, i) => [i * 0.4, (i * 37) % 101] as const);
    const ids = Array.from({ length: 96 }, (_, i) => `f${i}`);
    const bands = Array.from({ length: 9 }, (_, i) => ({ id: `b${i}`, from: i * 11 }));
    const facts = Object.fromEntries(
      ids.flatMap((id) => [
        [id, { type: "number" }],
        [`${id}y`, { type: "number", ages: { freshDays: 10, expiresDays: 900 } }],
      ]),
    );
    const dimensions = (suffix: string): object[] =>
      ids.map((id, i) => ({
        id: `${id}${suffix}`,
        weight: (i % 7) + 1,
        scale: i % 32 === 0 ? { kind: "piecewise", points: knots } : { kind: "linear", from: 0, to: 200 },
      }));
    const document = {
      format: 1,
      id: "large",
      version: "1",
      facts,
      axes: [
        { id: "x", bands, dimensions: dimensions("") },
        { id: "y", bands, dimensions: dimensions("y"), aggregation: "minimum" },
      ],
      cells: Object.fromEntries(
        bands.flatMap(({ id: x }) => bands.map(({ id: y }) => [`${x}/${y}`, { tier: x, strategy: y }])),
      ),
    } as unknown as ModelDocument;
    const matrix = compileModel(document);
    const { found, expected } = await bothOf(
      matrix,
      database,
      rowsByChance(matrix, 10, 5),
      { asOf: "2026-01-01" },
      2,
    );
    expect(found).toEqual(expected);
  });
});

describe("what a dialect cannot express", () => {
  const call = { table: "t", id: "id" };
  const on = (dialect: DialectName) => ({ ...call, dialect });

  it("is an error that names both", () => {
    expect(() => toSql(attacked("a\0b"), on("postgres"))).toThrow(
      /postgres cannot express the (?:name|text) "a\\u0000b/,
    );
    expect(() => toSql(attacked("a\ud800"), on("duckdb"))).toThrow(
      /duckdb cannot express the (?:name|text) "a\\ud800/,
    );
    expect(() => toSql(attacked("x".repeat(80)), on("postgres"))).toThrow("longer than 63 bytes");
  });
});
