import { PAST_OPTIONS } from "./report-arguments.ts";

/** What the command line can do. */
export const COMMANDS = ["score", "report", "check", "template", "demo"] as const;

/** One of the things that the command line can do. */
export type Command = (typeof COMMANDS)[number];

/** The commands that take each option. */
export const OPTIONS: { readonly [option: string]: readonly Command[] } = {
  model: ["score", "report", "template"],
  playbook: ["report"],
  overrides: ["score", "report"],
  "as-of": ["score", "report"],
  title: ["report"],
  format: ["score"],
  out: ["score", "report", "template", "demo"],
  top: ["score", "report"],
  pages: ["report"],
  ...PAST_OPTIONS,
  encoding: ["score", "report"],
  decimal: ["score", "report"],
  dates: ["score", "report"],
  zone: ["score", "report"],
  bom: ["score", "template"],
  locale: COMMANDS,
};

/** The options that take no value. */
export const FLAGS: ReadonlySet<string> = new Set(["help", "version"]);
