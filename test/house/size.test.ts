// Files stay small and are named for what they hold; the package depends on zod alone, and in one room only.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root, sources } from "./source.ts";

/** Files over 200 lines, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {
  "src/index.ts": "the front door: every public name with the file that it comes from, and no logic",
  "src/core/shape.ts":
    "every form, its builder and the one check that reads them: each means nothing without the others",
  "src/engine/kernels/sites.ts":
    "one line, written out 256 times: an engine remembers what it met by the place in the source",
  "src/signals/situation-facts.ts": "one table of declarations: data in two languages, read as a whole",
  "src/signals/contact.ts":
    "seven small signals, each with its formula, its roll-up and an example that runs",
  "src/model/messages.ts": "one catalog: a sentence per code in two languages",
  "src/cli/messages.ts": "one catalog: a sentence per code in two languages",
  "src/report/messages.ts": "one catalog: a sentence per code in two languages",
  "src/report/style.ts": "one style sheet: its rules override each other, and are read together",
  "src/models/customer-model.ts": "one document: data in two languages, read as a whole",
  "src/models/customer-playbook.ts": "one document: data in two languages, read as a whole",
  "src/models/forms/four-questions-form.ts": "one document: data in two languages, read as a whole",
  "src/models/nine-box-model.ts": "one document: data in two languages, read as a whole",
  "src/models/nine-box-playbook.ts": "one document: data in two languages, read as a whole",
  "src/models/opportunity-model.ts": "one document: data in two languages, read as a whole",
  "src/models/opportunity-playbook.ts": "one document: data in two languages, read as a whole",
  "src/models/relationship-path.ts": "one document: data in two languages, read as a whole",
  "src/models/sales-likelihood-model.ts": "one document: data in two languages, read as a whole",
  "src/models/sales-likelihood-playbook.ts": "one document: data in two languages, read as a whole",
};

const lines = (text: string): number => text.trimEnd().split("\n").length;

it("no file is over 200 lines without a reason", () => {
  const long = sources.filter((file) => lines(file.text) > 200 && longFiles[file.path] === undefined);
  expect(long.map((file) => `${file.path}: ${lines(file.text)} lines`)).toEqual([]);
});

it("no reason is left for a file that is short or gone", () => {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const stale = Object.keys(longFiles).filter((path) => lines(byPath.get(path)?.text ?? "") <= 200);
  expect(stale).toEqual([]);
});

it("no file or room is a dumping ground", () => {
  const names = sources
    .map((file) => file.path)
    .filter((path) => /(utils?|helpers?|common|misc)(\.ts$|\/)/i.test(path));
  expect(names).toEqual([]);
});

it("zod is the one runtime dependency", () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Record<
    string,
    object | undefined
  >;
  expect(Object.keys(manifest.dependencies ?? {})).toEqual(["zod"]);
  expect(Object.keys(manifest.peerDependencies ?? {})).toEqual([]);
  expect(Object.keys(manifest.optionalDependencies ?? {})).toEqual([]);
});

it("only src/schema imports zod, and only the command line imports any other package", () => {
  const wrong = sources.flatMap((file) =>
    file.imports
      .filter(({ target }) => target === undefined)
      .filter(({ specifier }) => file.room !== "cli" && !(file.room === "schema" && specifier === "zod"))
      .map(({ specifier, line }) => `${file.path}:${line} imports "${specifier}"`),
  );
  expect(wrong).toEqual([]);
});
