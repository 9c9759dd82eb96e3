// Reads what a check of a file says as short lines.
import { type CustomerFile, checkFile, type Rates } from "opportunity-matrix/domain";

/** Each issue as its code and its place. */
export function issuesOf(file: CustomerFile, rates?: Rates): string[] {
  const issues = checkFile(file, rates === undefined ? {} : { rates });
  return issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** A file with some parts, of a customer of whom nothing else is known. */
export function fileWith(parts: Omit<CustomerFile, "customer">): CustomerFile {
  return { customer: { id: "C-1" }, ...parts };
}
