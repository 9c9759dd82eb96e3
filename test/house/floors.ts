// Which room stands on which floor, and what is wrong with an import. A file imports from its own room or from below; core is the
// ground, on which the other rooms of floor 0 stand too.
import type { SourceFile } from "./source.ts";

export const floors: Readonly<Record<string, number>> = {
  core: 0,
  domain: 2,
  scales: 1,
  text: 1,
  model: 2,
  parse: 2,
  engine: 3,
  schema: 3,
  analysis: 4,
  mapping: 4,
  strategy: 4,
  signals: 4,
  models: 5,
  charts: 5,
  sql: 5,
  planning: 5,
  crm: 6,
  portfolio: 6,
  validation: 6,
  training: 6,
  report: 7,
  cli: 8,
};

/**
 * The doors that hand out other rooms than their own, and up to which floor: the front door hands out floors 0 to 4, and the door of the
 * domain the signals too, which are read off its documents. The rooms above have a subpath each.
 */
const doors: Readonly<Record<string, number>> = { "src/index.ts": 4, "src/domain/index.ts": 4 };

/** Every import that goes up, sideways, into a barrel, or names no file. */
export function wrongImports(file: SourceFile): string[] {
  const wrong: string[] = [];
  if (file.path !== "src/index.ts" && floors[file.room] === undefined) {
    wrong.push(`${file.path}: the room "${file.room}" stands on no floor`);
  }
  for (const { specifier, target, line } of file.imports) {
    const say = (text: string): number => wrong.push(`${file.path}:${line} "${specifier}" ${text}`);
    if (specifier.startsWith("opportunity-matrix")) say("names the package from inside");
    if (target === undefined) continue;
    if (!target.endsWith(".ts")) say("does not name a file (with .ts)");
    if (target.endsWith("/index.ts")) say("goes through a barrel");
    const room = target.split("/").length > 2 ? (target.split("/")[1] ?? "") : "";
    const floor = floors[room];
    if (!target.startsWith("src/") || floor === undefined) say("leaves the house");
    else if (doors[file.path] !== undefined) {
      if (floor > (doors[file.path] ?? 0)) say(`is on floor ${floor}, above what this door hands out`);
    } else if (room !== file.room && room !== "core" && floor >= (floors[file.room] ?? -1)) {
      say(`is on floor ${floor}, not below ${file.room} (floor ${floors[file.room]})`);
    }
  }
  return wrong;
}

/** Each circle of imports between files, as one line `a → b → a`. Type-only imports count. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) if (target) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const file of files) walk(file.path, []);
  return cycles;
}
