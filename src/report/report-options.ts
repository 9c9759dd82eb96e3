import type { Day } from "../core/day.ts";
import type { Issue } from "../core/issue.ts";
import type { Label, Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import type { EarlierCustomer } from "./movements.ts";
import type { PortfolioOverTime } from "./portfolio-over-time.ts";

/** How a report is written. */
export type ReportOptions = {
  /** The language in which it opens; the other one is a click away. */
  readonly locale: Locale;
  /** The heading; the model's label where left out. */
  readonly title?: Label | undefined;
  /** The strategies of the model's cells; where left out, the report says so and shows their ids. */
  readonly playbook?: PlaybookDocument | undefined;
  /** The day of the assessments, for a report without customers; theirs are shown where there are any. */
  readonly asOf?: Day | undefined;
  /** Where the customers come from, such as the name of a file. */
  readonly source?: string | undefined;
  /** The columns of that file that were not read. */
  readonly unreadColumns?: readonly string[] | undefined;
  /** The program that makes the report, with its version. */
  readonly madeWith?: string | undefined;
  /** How many customers are listed, the best first, 1 to 1,000,000; 5,000 where left out. The report says how many are not. */
  readonly top?: number | undefined;
  /** How many of those listed have a page of their own, 0 to 1,000,000; 500 where left out. The report says so too. */
  readonly pages?: number | undefined;
  /** The column that an issue of an assessment is about; null where it is not known. Named where an issue is told. */
  readonly columnOf?: ((issue: Issue) => string | null) | undefined;
  /**
   * The customers of an earlier report or run, with their assessments then: who is in both, by id, is compared with then, and the report
   * says who moved, who came and who left. Of several with one id, only the first is compared; the report says how many are not.
   */
  readonly before?: Iterable<EarlierCustomer> | undefined;
  /** The compiled model of those assessments, where it was another one. */
  readonly earlier?: Matrix | undefined;
  /** The portfolio over time: what `timeline`, `movement` and `allocate` gave, each as a picture with its table. */
  readonly portfolio?: PortfolioOverTime | undefined;
};
