import { parseArgs } from "node:util";
import { type Day, dayNumber } from "../core/day.ts";
import { LOCALES, type Locale } from "../core/label.ts";
import { nearName } from "../core/near-names.ts";
import { isOffset } from "../parse/day.ts";
import { EXIT, Failure } from "./failure.ts";
import { COMMANDS, FLAGS, OPTIONS } from "./options.ts";
import { ENCODINGS, type Reading } from "./reading.ts";
import { type PastArguments, pastIn } from "./report-arguments.ts";

/** The forms in which scored customers are written. */
export const FORMATS = ["table", "jsonl", "csv", "svg", "snapshots"] as const;

/** One of the forms in which scored customers are written. */
export type Format = (typeof FORMATS)[number];

/** What every command says that scores a file. */
type OfFile = {
  readonly locale: Locale;
  /** The path of a CSV file, or `-`. */
  readonly file: string;
  readonly model: string | null;
  readonly asOf: Day | null;
  readonly out: string | null;
  readonly top: number | null;
  /** The path of a file of places by hand, or `-`. */
  readonly overrides: string | null;
  readonly reading: Reading;
};

/** A command with its options, checked. */
export type Arguments =
  | { readonly command: "help" | "version"; readonly locale: Locale }
  | (OfFile & {
      readonly command: "score";
      readonly format: Format;
      /** Whether CSV begins with a byte order mark; null where nothing is said. */
      readonly bom: boolean | null;
    })
  | (OfFile &
      PastArguments & {
        readonly command: "report";
        readonly playbook: string | null;
        readonly title: string | null;
        readonly pages: number | null;
      })
  | { readonly command: "check"; readonly locale: Locale; readonly file: string }
  | {
      readonly command: "template";
      readonly locale: Locale;
      readonly model: string | null;
      readonly out: string | null;
      readonly bom: boolean | null;
    }
  | { readonly command: "demo"; readonly locale: Locale; readonly out: string | null };

type Given = { readonly options: ReadonlyMap<string, string>; readonly words: readonly string[] };

function usage(code: Failure["code"], params: Failure["params"] = {}): Failure {
  return new Failure(EXIT.usage, code, params);
}

/** The arguments as `parseArgs` splits them; what is wrong is said in our own words, in the locale. */
function split(argv: readonly string[]): Given {
  const known = Object.keys(OPTIONS).map((option) => [option, { type: "string" as const }] as const);
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(known),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  const options = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (FLAGS.has(name)) {
      if (value !== undefined) throw usage("usage.noValue", { option });
    } else if (!Object.hasOwn(OPTIONS, name)) {
      const meant = nearName(name, [...Object.keys(OPTIONS), ...FLAGS]);
      if (meant === undefined) throw usage("usage.unknownOption", { option });
      throw usage("usage.misspeltOption", { option, meant: `--${meant}` });
    } else if (value === undefined || (!inlineValue && /^-./.test(value))) {
      throw usage("usage.valueMissing", { option });
    } else if (options.has(name)) {
      throw usage("usage.twice", { option });
    }
    options.set(name, value ?? "");
  }
  return { options, words };
}

function oneOf<const V extends string>(option: string, value: string, values: readonly V[]): V {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw usage("usage.notListed", { option, value, values });
  return found;
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw usage("usage.notWhole", { option, value });
  return Number(value);
}

function day(option: string, value: string): Day {
  if (Number.isNaN(dayNumber(value))) throw usage("usage.notDay", { option, value });
  return value;
}

/** One of the values listed; null where the option is not given. */
function listed<const V extends string>({ options }: Given, name: string, values: readonly V[]): V | null {
  const value = options.get(name);
  return value === undefined ? null : oneOf(`--${name}`, value, values);
}

function zoneIn({ options }: Given): Reading["zone"] {
  const value = options.get("zone");
  if (value === undefined || value === "asWritten" || isOffset(value)) return value ?? null;
  throw usage("usage.notZone", { option: "--zone", value });
}

/** What the options say of how a file is written. */
function readingIn(given: Given): Reading {
  return {
    encoding: listed(given, "encoding", ENCODINGS),
    decimal: listed(given, "decimal", [".", ","]),
    dates: listed(given, "dates", ["dayFirst", "monthFirst"]),
    zone: zoneIn(given),
  };
}

/** The language to speak even where the arguments are wrong. */
export function localeIn(argv: readonly string[]): Locale {
  const at = argv.findIndex((argument) => argument === "--locale" || argument.startsWith("--locale="));
  const value = argv[at]?.split("=")[1] ?? argv[at + 1];
  return at >= 0 ? (LOCALES.find((locale) => locale === value) ?? "en") : "en";
}

/** Reads the arguments after the program's name; throws a `Failure` where they are wrong. */
export function readArguments(argv: readonly string[]): Arguments {
  const given = split(argv);
  const { options, words } = given;
  const locale = oneOf("--locale", options.get("locale") ?? "en", LOCALES);
  if (options.has("help")) return { command: "help", locale };
  if (options.has("version")) return { command: "version", locale };
  const [word, ...files] = words;
  if (word === undefined) throw usage("usage.noCommand");
  const command = COMMANDS.find((candidate) => candidate === word);
  if (command === undefined) throw usage("usage.unknownCommand", { command: word, values: COMMANDS });
  for (const option of options.keys()) {
    if (!OPTIONS[option]?.includes(command)) throw usage("usage.notHere", { option: `--${option}`, command });
  }
  const takesFile = command === "score" || command === "report" || command === "check";
  if (takesFile && files.length === 0) throw usage("usage.fileMissing", { command });
  const extra = files[takesFile ? 1 : 0];
  if (extra !== undefined) throw usage("usage.extra", { argument: extra, command });
  const file = files[0] as string;
  const model = options.get("model") ?? null;
  const out = options.get("out") ?? null;
  if (command === "check") return { command, locale, file };
  const bomWord = listed(given, "bom", ["yes", "no"]);
  const bom = bomWord === null ? null : bomWord === "yes";
  if (command === "template") return { command, locale, model, out, bom };
  if (command === "demo") return { command, locale, out };
  const number = (name: "top" | "pages"): number | null => {
    const value = options.get(name);
    return value === undefined ? null : wholeNumber(`--${name}`, value);
  };
  const asOfText = options.get("as-of");
  const asOf = asOfText === undefined ? null : day("--as-of", asOfText);
  const overrides = options.get("overrides") ?? null;
  if (overrides === "-" && file === "-") throw usage("usage.inputTwice", { option: "--overrides" });
  const scoring = {
    locale,
    file,
    model,
    asOf,
    out,
    top: number("top"),
    overrides,
    reading: readingIn(given),
  };
  if (command === "score") {
    const format = oneOf("--format", options.get("format") ?? "table", FORMATS);
    return { command, ...scoring, format, bom };
  }
  const [playbook, title] = [options.get("playbook") ?? null, options.get("title") ?? null];
  return { command, ...scoring, playbook, title, pages: number("pages"), ...pastIn(options, file) };
}
