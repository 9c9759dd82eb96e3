import { dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import type { Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { EarlierAssessment, EarlierCustomer } from "../report/movements.ts";
import { decodeInput } from "./decode.ts";
import { EXIT, Failure } from "./failure.ts";
import { openInput } from "./files.ts";
import type { Io } from "./io.ts";
import type { IssueLog } from "./issue-log.ts";
import { linesOf } from "./lines.ts";
import { loadMatrix } from "./model-file.ts";

/** An earlier run to compare with. */
export type Before = {
  readonly customers: readonly EarlierCustomer[];
  /** The model of its assessments. */
  readonly earlier: Matrix;
};

function isText(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === "string";
}

function isCell(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.tier === "string" &&
    (typeof value.label === "string" || isRecord(value.label))
  );
}

function isDay(value: unknown): boolean {
  return !Number.isNaN(dayNumber(value));
}

/** Whether a value is a place by hand, which only an assessment with a day can have. */
function isOverride(value: unknown, asOf: unknown): boolean {
  if (!isRecord(value) || !isCell(value.cell)) return false;
  const { on, until } = value;
  return isDay(asOf) && isDay(on) && isDay(until) && (on as string) <= (until as string);
}

/** Whether a value has what an earlier assessment is compared by. */
function isEarlier(value: unknown): value is EarlierAssessment {
  if (!isRecord(value) || !isRecord(value.model) || !isRecord(value.facts) || !isText(value.asOf))
    return false;
  const { model, status, cell, override } = value;
  const isStamped = [model.id, model.version, model.hash].every((one) => typeof one === "string");
  const isPlaced = status === "placed" ? isCell(cell) : status === "unplaced" || status === "excluded";
  return isStamped && isPlaced && (override === undefined || isOverride(override, value.asOf));
}

/** Only what is compared is kept: an assessment is ten times as large. */
function kept({ status, cell, facts, asOf, model, override }: EarlierAssessment): EarlierAssessment {
  const rest = { status, cell: status === "placed" ? cell : null, facts, asOf: asOf ?? null, model };
  return (override === undefined ? rest : { ...rest, override }) as EarlierAssessment;
}

function customerOf(line: string, file: string, number: number, earlier: Matrix): EarlierCustomer {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    throw new Failure(EXIT.data, "before.notJson", { file, line: number });
  }
  const { id, name, assessment } = isRecord(found) ? found : {};
  if (!isEarlier(assessment) || !isText(id) || !isText(name))
    throw new Failure(EXIT.data, "before.notAssessed", { file, line: number, found: rawText(found) });
  const { model } = assessment;
  if (model.hash !== earlier.hash) {
    const params = {
      file,
      line: number,
      id: model.id,
      version: model.version,
      hash: model.hash.slice(0, 12),
    };
    throw new Failure(EXIT.data, "before.otherModel", params);
  }
  return { id, name, assessment: kept(assessment) };
}

/** The model of the past that a report looks back on; that of the report where no other one is given. Other axes are a failure. */
export async function loadEarlier(
  io: Io,
  { beforeModel, locale }: { readonly beforeModel: string | null; readonly locale: Locale },
  matrix: Matrix,
): Promise<Matrix> {
  const earlier = beforeModel === null ? matrix : await loadMatrix(io, beforeModel, locale);
  const axes = ({ plan }: Matrix): string[] => plan.axes.map(({ id }) => id).sort();
  if (axes(earlier).join("/") !== axes(matrix).join("/")) {
    const params = { file: beforeModel as string, before: axes(earlier), now: axes(matrix) };
    throw new Failure(EXIT.data, "before.otherAxes", params);
  }
  return earlier;
}

/**
 * Reads the customers of an earlier run, as `score --format jsonl` writes them. What cannot be compared is a failure that names the line.
 *
 * @param earlier the model that they were assessed by
 */
export async function readBefore(
  io: Io,
  before: string,
  earlier: Matrix,
  log: Pick<IssueLog, "encoding">,
): Promise<Before> {
  const customers: EarlierCustomer[] = [];
  let number = 0;
  for await (const line of linesOf(decodeInput(await openInput(io, before), before, null, log.encoding))) {
    number++;
    if (line.trim() !== "") customers.push(customerOf(line, before, number, earlier));
  }
  return { customers, earlier };
}
