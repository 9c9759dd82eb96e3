// The built command line as a process of its own: what only real streams, a real heap and real pipes can show.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./io.ts";
import { small } from "./small.ts";

const bin = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

type Ended = { readonly exit: number | null; readonly output: string; readonly errors: string };

type Given = {
  readonly folder?: string;
  readonly input?: Iterable<string>;
  readonly node?: readonly string[];
  /** Stops reading after so many bytes, as `head` does. */
  readonly readOnly?: number;
};

/** Runs the bin; of a long output only the length and the end are kept. */
async function opportunityMatrix(
  argv: readonly string[],
  given: Given = {},
): Promise<Ended & { bytes: number }> {
  const { folder = temporaryFolder(), input = [], node = [], readOnly = Infinity } = given;
  const child = spawn(process.execPath, [...node, bin, ...argv], { cwd: folder });
  let [output, errors, bytes] = ["", "", 0];
  child.stdout.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    output = (output + chunk.toString()).slice(-10_000);
    if (bytes > readOnly) child.stdout.destroy();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  // The bin may end before it has read everything.
  child.stdin.on("error", () => {});
  Readable.from(input).pipe(child.stdin);
  const exit = await new Promise<number | null>((done) => child.on("close", done));
  return { exit, output, errors, bytes };
}

it("is built", () => {
  expect(existsSync(bin), "run `npm run build` first").toBe(true);
});

it("knows its version", async () => {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  expect(await opportunityMatrix(["--version"])).toMatchObject({
    exit: 0,
    output: `${version}\n`,
    errors: "",
  });
});

it("ends with the documented codes", async () => {
  const exits = [["--help"], ["score", "-"], ["paint"], ["score", "nowhere.csv"]].map(async (argv) => {
    return (await opportunityMatrix(argv, { input: ["colour\nred\n"] })).exit;
  });
  expect(await Promise.all(exits)).toEqual([0, 1, 2, 3]);
});

it("takes today for the day of the assessment, and says so", async () => {
  const { errors } = await opportunityMatrix(["score", "-"], { input: ["id,growth\nC1,5\n"] });
  expect(errors).toMatch(/^As of \d{4}-\d\d-\d\d \(today; --as-of gives another day\)\n$/);
});

it("runs the demo", async () => {
  const folder = temporaryFolder();
  const { exit } = await opportunityMatrix(["demo"], { folder });
  expect(exit).toBe(0);
  expect(existsSync(join(folder, "opportunity-matrix-demo", "matrix.svg"))).toBe(true);
});

describe("a long stream", () => {
  const COUNT = 200_000;

  function* customers(count: number): Generator<string> {
    yield "id,name,spend,stance,seen\n";
    for (let i = 0; i < count; i += 1000) {
      let text = "";
      for (let j = i; j < i + 1000; j++) {
        const stance = ["warm", "cold", "Perhaps"][j % 3];
        text += `C${j},客户 ${j},${j % 150},${stance},2026-0${(j % 9) + 1}-15\n`;
      }
      yield text;
    }
  }

  const folderWithModel = (): string => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "m.json"), JSON.stringify(small));
    return folder;
  };
  const argv = ["score", "-", "--model", "m.json", "--as-of", "2026-11-23", "--format"];

  it.each(["table", "csv", "jsonl"])(
    "is scored in a heap of 64 MB: %s",
    { timeout: 240_000 },
    async (format) => {
      const { exit, output, errors } = await opportunityMatrix([...argv, format], {
        folder: folderWithModel(),
        input: customers(COUNT),
        node: ["--max-old-space-size=64"],
      });
      expect(errors).toContain(`"stance": "Perhaps"`);
      expect(exit).toBe(0);
      if (format === "table") expect(output).toContain("The first 50 of 200,000 customers");
      else expect(output.trimEnd().split("\n").at(-1)).toContain(`C${COUNT - 1}`);
    },
  );

  it("ends quietly where its reader goes away", { timeout: 60_000 }, async () => {
    for (const format of ["csv", "jsonl"]) {
      const { exit, errors, bytes } = await opportunityMatrix([...argv, format], {
        folder: folderWithModel(),
        input: customers(COUNT),
        readOnly: 1000,
      });
      expect([exit, errors]).toEqual([0, ""]);
      expect(bytes).toBeLessThan(1 << 24);
    }
  });
});
