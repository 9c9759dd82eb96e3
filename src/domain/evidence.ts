import type { Day } from "../core/day.ts";
import type { Grade } from "../core/fact.ts";
import type { Label } from "../core/label.ts";

/** What a statement rests on: what was seen or heard, when, from whom, and how well it is proved. */
export type Evidence = {
  /** What was seen, heard or read, in plain words. */
  readonly text: Label;
  readonly day: Day;
  /** `stated` where left out: somebody said so. */
  readonly grade?: Grade;
  /** The id of the stakeholder who said or did it. */
  readonly from?: string;
};
