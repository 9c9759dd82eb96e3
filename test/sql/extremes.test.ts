import { afterAll, expect, it } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.ts";
import { extremes } from "../../src/sql/extremes.ts";
import { number, sql } from "../../src/sql/fragment.ts";
import { createLayers, neededLayers } from "../../src/sql/layers.ts";
import { createWriter } from "../../src/sql/writer.ts";
import { openDuckdb } from "./databases.ts";

const database = await openDuckdb();
afterAll(() => database.close());

it.each([1, 2, 8, 9, 70])("the least and the most of %i are found in rounds", async (count) => {
  const values = Array.from({ length: count }, (_, i) => ((i * 31) % 97) - 40);
  for (const which of ["least", "most"] as const) {
    const layers = createLayers();
    const [found] = extremes(
      [{ name: "n", of: values.map((x) => sql`${number(x)} + ${0}`) }],
      which,
      "title",
      layers,
    );
    const { fragment } = createWriter(duckdb);
    const statement = neededLayers(layers.all, [found ?? []]).reduce((from, { made, passed }) => {
      const columns = [...passed, ...made.map(([name, one]) => `${fragment(one, null)} AS ${name}`)];
      return `(SELECT ${columns.join(", ")}${from === "" ? "" : ` FROM ${from}`})`;
    }, "");
    const [row] = await database.rows(`SELECT ${fragment(found ?? [], null)} AS x FROM ${statement}`);
    expect(row?.x).toBe(which === "least" ? Math.min(...values) : Math.max(...values));
  }
});
