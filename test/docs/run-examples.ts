// Runs compiled examples in one process, for most of what one of its own would take is to start it and to load the library.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const runner = fileURLToPath(new URL("run-examples.mjs", import.meta.url));

/**
 * For each script in turn what went wrong, or null. Examples do not meet: none may leave anything in the global scope, and the library keeps
 * nothing between calls.
 *
 * @throws where the process ends before it has run all of them, or fails after the last
 */
export function runExamples(scripts: readonly string[]): (string | null)[] {
  const { status, signal, output } = spawnSync(process.execPath, [runner, ...scripts], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    maxBuffer: 1 << 26,
  });
  const lines = (output[3] ?? "").split("\n").filter((line) => line !== "");
  if (status !== 0 || lines.length !== scripts.length) {
    const next = scripts[lines.length] ?? "the last of them";
    throw new Error(`The examples stopped (${status ?? signal}) at ${next}\n${output[2]}`);
  }
  return lines.map((line) => JSON.parse(line) as string | null);
}
