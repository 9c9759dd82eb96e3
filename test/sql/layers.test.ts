import { expect, it } from "vitest";
import { column, sql } from "../../src/sql/fragment.ts";
import { createLayers, neededLayers } from "../../src/sql/layers.ts";

it("each layer makes what is read further up, hands on what it does not make, and drops the rest", () => {
  const layers = createLayers();
  const first = layers.next("first");
  const [a, b] = [first("a", sql`${1}`), first("b", sql`${2}`)];
  first("unread", sql`${3}`);
  layers.next("empty");
  const c = layers.next("second")("c", sql`${a} + ${1}`);
  const written = neededLayers(layers.all, [sql`${b} + ${c}`]);
  expect(written.map(({ title, made, passed }) => [title, made.map(([name]) => name), passed])).toEqual([
    ["first", ["a", "b"], []],
    ["second", ["c"], ["b"]],
  ]);
  expect(c).toEqual(column("c"));
});
