import { rawText } from "../core/issue.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Dialect } from "./dialect.ts";
import { column, type Fragment, input } from "./fragment.ts";
import { type Layer, neededLayers } from "./layers.ts";
import type { SqlOptions } from "./options.ts";
import type { Output } from "./place.ts";
import { cannot, createWriter } from "./writer.ts";

/** A text in a comment: a JSON string without anything that could end a line. */
function inComment(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, "?");
}

function checkOutputs(outputs: readonly Output[], { countsCapitals }: Dialect): void {
  const seen = new Set<string>();
  for (const { name } of outputs) {
    const folded = countsCapitals ? name : name.toLowerCase();
    if (seen.has(folded))
      throw new RangeError(
        `two columns of the result would be called ${rawText(name)}; rename an id of the model`,
      );
    seen.add(folded);
  }
}

const pathOf = (name: string | readonly string[]): readonly string[] =>
  typeof name === "string" ? [name] : name;

/** Writes layers as one statement. */
export function query(
  matrix: Matrix,
  { table, id, view }: SqlOptions,
  dialect: Dialect,
  layers: readonly Layer[],
  result: readonly Output[],
): string {
  const writer = createWriter(dialect);
  const outputs: Output[] = [{ name: id, fragment: column("row_id") }, ...result];
  checkOutputs(outputs, dialect);
  const [first, ...rest] = layers as readonly [Layer, ...Layer[]];
  const all = [{ ...first, columns: { row_id: input(id, "raw"), ...first.columns } }, ...rest];
  const written = neededLayers(
    all,
    outputs.map(({ fragment }) => fragment),
  );
  const path = pathOf(table);
  const own = path.at(-1)?.toLowerCase();
  // A layer must not be called like the table that the first one reads.
  const prefix = own?.startsWith("layer_") ? `${own.replace(/[^a-z0-9_]/g, "")}_layer_` : "layer_";
  const nameOf = (i: number): string => `${prefix}${i + 1}`;
  const check = (count: number): void => {
    if (count > dialect.columns)
      throw cannot(dialect, `${count} columns in one SELECT; it has ${dialect.columns} at most`);
  };
  const bodies = written.map(({ title, made, passed }, i) => {
    check(made.length + passed.length);
    const scope = i === 0 ? "source" : null;
    const write = (fragment: Fragment): string => writer.fragment(fragment, scope);
    const columns = [
      ...passed.map((name) => `    ${name}`),
      ...made.map(([name, fragment]) => `    ${write(fragment)} AS ${name}`),
    ];
    const from = i === 0 ? `${writer.path(path)} AS source` : nameOf(i - 1);
    const fence = dialect.fence === "" ? "" : `\n  ${dialect.fence}`;
    return `-- ${title}\n${nameOf(i)} ${dialect.layer} (\n  SELECT\n${columns.join(",\n")}\n  FROM ${from}${fence}\n)`;
  });
  check(outputs.length);
  const last = nameOf(written.length - 1);
  const columns = outputs.map(
    ({ name, fragment }) => `  ${writer.fragment(fragment, last)} AS ${writer.identifier(name)}`,
  );
  const { model, hash } = matrix;
  const head = `-- Model ${inComment(model.id)}, version ${inComment(model.version)}, SHA-256 ${hash}.\n`;
  const create = view === undefined ? "" : `CREATE VIEW ${writer.path(pathOf(view))} AS\n`;
  const fence = dialect.fence === "" ? "" : `\n${dialect.fence}`;
  return `${head}${create}WITH\n${bodies.join(",\n")}\nSELECT\n${columns.join(",\n")}\nFROM ${last}${fence}\n`;
}
