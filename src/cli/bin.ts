#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { localDay } from "./io.ts";
import { removeUnfinished } from "./output.ts";
import { run } from "./run.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(128 + constants.signals[signal]);
  });
}
const { stdin: input, stdout: output, stderr: errors } = process;
const io = { input, output, errors, folder: process.cwd(), version, today: () => localDay(new Date()) };
process.exitCode = await run(process.argv.slice(2), io);
