import { column, columnsOf, type Fragment } from "./fragment.ts";

/** One SELECT: what it is for, and the columns that it adds to those of the layer below. */
export type Layer = { readonly title: string; readonly columns: Readonly<Record<string, Fragment>> };

/** Adds a column to a layer and gives the fragment that reads it. */
export type Add = (name: string, fragment: Fragment) => Fragment;

/** Layers that grow from the table upwards. */
export type Layers = { readonly all: readonly Layer[]; readonly next: (title: string) => Add };

export function createLayers(): Layers {
  const all: Layer[] = [];
  return {
    all,
    next: (title) => {
      const columns: Record<string, Fragment> = {};
      all.push({ title, columns });
      return (name, fragment) => {
        columns[name] = fragment;
        return column(name);
      };
    },
  };
}

/** A layer as it is written: the columns that it makes, and those that it hands on because a later one reads them. */
export type WrittenLayer = {
  readonly title: string;
  readonly made: readonly (readonly [name: string, Fragment])[];
  readonly passed: readonly string[];
};

/**
 * Leaves out what nobody reads: the columns of each layer that no later one needs, and the layers that make none. What is left hands on
 * what is read further up.
 *
 * @param layers from the table upwards; none makes a column that a lower one makes
 * @param outputs what is read of the last one
 */
export function neededLayers(layers: readonly Layer[], outputs: readonly Fragment[]): WrittenLayer[] {
  let needed = new Set(outputs.flatMap(columnsOf));
  const written: WrittenLayer[] = [];
  for (const { title, columns } of [...layers].reverse()) {
    const made = Object.entries(columns).filter(([name]) => needed.has(name));
    if (made.length === 0) continue;
    const passed = [...needed].filter((name) => !Object.hasOwn(columns, name)).sort();
    written.unshift({ title, made, passed });
    needed = new Set([...passed, ...made.flatMap(([, fragment]) => columnsOf(fragment))]);
  }
  return written;
}
