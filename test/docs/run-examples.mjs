// Runs compiled examples one after the other in this one process; argv has their paths. To file descriptor 3 it writes a line of JSON for each:
// what went wrong, or null. What goes wrong after the last of them, behind a timer say, makes the process fail.
import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
// Loads zod, which keeps its registry in the global scope.
import "opportunity-matrix/schema";

const NONE = Symbol("nothing went wrong");
let problem = NONE;
const take = (error) => {
  problem = problem === NONE ? error : problem;
};
process.on("uncaughtException", take).on("unhandledRejection", take);

const globals = () => Reflect.ownKeys(globalThis).map(String).join();
let known = globals();

for (const script of process.argv.slice(2)) {
  await import(pathToFileURL(script).href).catch(take);
  // By now has failed what it began and did not wait for.
  await new Promise((done) => setImmediate(done));
  if (globals() !== known) take(new Error("leaves something in the global scope"));
  known = globals();
  writeSync(3, `${JSON.stringify(problem === NONE ? null : String(problem?.stack ?? problem))}\n`);
  problem = NONE;
}
process.on("exit", () => {
  if (problem === NONE) return;
  console.error(problem);
  process.exitCode = 1;
});
