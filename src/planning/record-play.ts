import { own, snapshot } from "../core/json.ts";
import type { Assessment } from "../engine/result.ts";
import type { PlayOutcome, PlayProof, PlayRecord, RecordedAxis } from "../model/play-record.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import type { RecommendedPlay } from "../strategy/recommended-play.ts";
import { readRecord } from "./record-issue.ts";
import { type PromiseOf, recordedPlace } from "./recorded-place.ts";
import { recordIssueText } from "./review-messages.ts";

/** For whom a play was recommended, out of which playbook, and on what assessment. */
export type RecordPlayOptions = {
  /** The id of the customer. */
  readonly customer: string;
  readonly playbook: Pick<PlaybookDocument, "id" | "version">;
  /** The assessment that the recommendation rests on; its day is the day of the recommendation. */
  readonly assessment: Assessment;
};

/** What became of a play. */
export type ClosePlayOptions = {
  /** A later assessment of the same customer by the same model. */
  readonly assessment: Assessment;
  /** The day on which it was done; false where it was not done. */
  readonly done: PlayOutcome["done"];
  /** What the buyer did that proves it; left out, or null, where nothing does. */
  readonly proof?: PlayProof | null;
};

/** Where the options of a call stand in the record that it makes. */
const OPTION_AT: readonly (readonly [pointer: string, option: string])[] = [
  ["/recommendedOn", "assessment.asOf"],
  ["/outcome/assessedOn", "assessment.asOf"],
  ["/outcome/after", "assessment"],
  ["/outcome/done", "done"],
  ["/outcome/proof", "proof"],
  ["/customer", "customer"],
  ["/playbook", "playbook"],
];

/** The option that a pointer into the record leads to; the record itself where it is none. */
function optionAt(pointer: string): string {
  const found = OPTION_AT.find(([start]) => pointer === start || pointer.startsWith(`${start}/`));
  const [start, option] = found ?? ["", "record"];
  return option + pointer.slice(start.length).replaceAll("/", ".");
}

/** A frozen copy of a record; a wrong call where something in it is wrong. */
function soundRecord(record: { readonly [K in keyof PlayRecord]: unknown }): PlayRecord {
  const read = readRecord(record);
  if ("record" in read) return snapshot(read.record);
  const lines = read.issues.map((one) => `${optionAt(one.pointer)}: ${recordIssueText(one, "en")}`);
  throw new RangeError(lines.join("\n"));
}

/**
 * Records a play on the day on which it is recommended: for whom, out of which playbook, where the customer stands, and how the dimensions
 * stand that the play promises to make better or to find out. A document to store until it is known what became of it.
 *
 * @param recommended one of the `plays` of a recommendation
 * @returns a frozen record that is open
 * @throws {RangeError} where the assessment has no day, or an id or a version is empty
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * import { recordPlay } from "opportunity-matrix/planning";
 * const assessment = compileModel(customerModel).assess({ relationshipStage: 2 }, { asOf: "2026-11-23" });
 * const play = {
 *   id: "deepen", label: "Deepen", when: { fact: "relationshipStage", below: 3 }, why: "It stands still.", improves: ["relationshipStage"],
 *   withinDays: 30, owner: "accountManager", with: { label: "the buyer" }, do: ["Visit."], say: ["Hello."], proof: "The buyer calls.",
 * } as const;
 * const recommended = { play, people: [], dueOn: "2026-12-23", moves: [], reasons: [] };
 * const record = recordPlay(recommended, { customer: "C-1", playbook: customerPlaybook, assessment });
 * record.recommendedOn; // => "2026-11-23"
 * record.outcome; // => null
 * record.before.axes.relationship?.promised.map((one) => [one.dimension, one.promise]); // => [["relationshipStage", "improves"]]
 * ```
 */
export function recordPlay(
  recommended: Pick<RecommendedPlay, "play">,
  { customer, playbook: { id, version }, assessment }: RecordPlayOptions,
): PlayRecord {
  const { play } = recommended;
  const { improves = [], findsOut = [] } = play;
  // What becomes better is found out on the way.
  const promiseOf: PromiseOf = (_, { fact }) => {
    if (improves.includes(fact)) return "improves";
    return findsOut.includes(fact) ? "findsOut" : null;
  };
  const { model, asOf } = assessment;
  return soundRecord({
    format: 1,
    customer,
    play: play.id,
    playbook: { id, version },
    model: { id: model.id, version: model.version, hash: model.hash },
    recommendedOn: asOf,
    before: recordedPlace(assessment, promiseOf),
    outcome: null,
  });
}

/**
 * Adds to the record of a play what became of it, and where the customer stands then. The record itself is left as it is. A record that is
 * closed already may be closed anew, with a later assessment or a proof that has come in; what was said before is replaced.
 *
 * @param record the record as it was stored
 * @returns a frozen record that is closed
 * @throws {RangeError} where the assessment is of another model, or earlier than the recommendation; where the play was done or proved before the
 * recommendation or after the assessment; where there is a proof of what was not done, or one of our own doing; the message says what to give
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * import { closePlay, recordPlay } from "opportunity-matrix/planning";
 * const matrix = compileModel(customerModel);
 * const play = {
 *   id: "deepen", label: "Deepen", when: { fact: "relationshipStage", below: 3 }, why: "It stands still.", improves: ["relationshipStage"],
 *   withinDays: 30, owner: "accountManager", with: { label: "the buyer" }, do: ["Visit."], say: ["Hello."], proof: "The buyer calls.",
 * } as const;
 * const record = recordPlay(
 *   { play },
 *   { customer: "C-1", playbook: customerPlaybook, assessment: matrix.assess({ relationshipStage: 2 }, { asOf: "2026-05-20" }) },
 * );
 * const closed = closePlay(record, {
 *   assessment: matrix.assess({ relationshipStage: 3 }, { asOf: "2026-08-20" }),
 *   done: "2026-06-02",
 *   proof: { text: "She asked us to present to her board.", day: "2026-06-18", by: "lin" },
 * });
 * closed.outcome?.done; // => "2026-06-02"
 * closed.outcome?.after.axes.relationship?.promised[0]?.points; // => 50
 * ```
 */
export function closePlay(
  record: PlayRecord,
  { assessment, done, proof = null }: ClosePlayOptions,
): PlayRecord {
  const open = soundRecord({ ...record, outcome: null });
  const [wanted, found] = [open.model, assessment.model].map(
    ({ id, version, hash }) => `${id} ${version} (hash ${hash})`,
  );
  if (assessment.model.hash !== open.model.hash)
    throw new RangeError(
      `assessment must be made by the model of the record, ${wanted}, found ${found}; assess the customer by that model`,
    );
  const promiseOf: PromiseOf = (axis, { dimension }) => {
    const before = own(open.before.axes, axis) as RecordedAxis | undefined;
    return before?.promised.find((one) => one.dimension === dimension)?.promise ?? null;
  };
  return soundRecord({
    ...open,
    outcome: { done, proof, assessedOn: assessment.asOf, after: recordedPlace(assessment, promiseOf) },
  });
}
