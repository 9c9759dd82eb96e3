#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { localDay } from "./io.ts";
import { run } from "./run.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const { stdin: input, stdout: output, stderr: errors } = process;
const io = { input, output, errors, folder: process.cwd(), version, today: () => localDay(new Date()) };
process.exitCode = await run(process.argv.slice(2), io);
