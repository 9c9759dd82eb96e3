import { checkBuyingCenter } from "./buying-center-check.ts";
import type { CustomerFile } from "./customer-file.ts";
import type { FileIssue } from "./file-issue.ts";
import { checkMilestones } from "./milestones.ts";
import type { Rates } from "./money.ts";
import { checkMoney } from "./money-check.ts";
import { checkReferences } from "./references.ts";

/**
 * Says what contradicts itself in a customer's file: a reference to somebody who is not in it, an id that is there twice, people who
 * report in a circle, two economic buyers of one sale, a milestone out of order or passed by ourselves, a close date before the open
 * date, money that cannot be compared. The form of each document is the schema's affair.
 *
 * @param file the file, with documents of the right form
 * @param options the rates that amounts will be compared with; without them the file must keep to one currency
 * @returns the issues, each with a JSON Pointer; none for a sound file
 * @example
 * ```ts
 * import { checkFile } from "opportunity-matrix/domain";
 * const issues = checkFile({
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "li", reportsTo: "wang" }, { id: "wang", reportsTo: "li" }],
 * });
 * issues.map(({ code, pointer }) => [code, pointer]); // => [["file.reportingCycle", "/stakeholders/0/reportsTo"]]
 * ```
 */
export function checkFile(
  file: CustomerFile,
  options: { readonly rates?: Rates } = {},
): readonly FileIssue[] {
  const issues: FileIssue[] = [];
  const report = (code: FileIssue["code"], pointer: string, params: FileIssue["params"]): void =>
    void issues.push({ code, pointer, params });
  checkReferences(file, report);
  checkBuyingCenter(file, report);
  checkMilestones(file, report);
  checkMoney(file, options.rates, report);
  return issues;
}
