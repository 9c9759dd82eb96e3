import type * as z from "zod";
import { pointerTo } from "../core/pointer.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { checkBounds } from "../model/bounds.ts";
import { findingText } from "../model/finding-text.ts";
import { customerFileSchema } from "./customer-file.ts";

/** Where a file has another form than it should, and what was expected there, in English. */
export type FormIssue = { readonly pointer: string; readonly message: string };

type Path = readonly PropertyKey[];

function pathLength(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(...issues.map(({ path }) => path.length));
}

/**
 * The issues behind an issue: of a value that may have several forms, zod says only that it has none of them. The form that is meant is the one
 * in which the mistake lies deepest; where none goes deeper, the first, which is the plain value.
 */
function leaves(issue: z.core.$ZodIssue, base: Path): FormIssue[] {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const meant = issue.errors.reduce((deepest, one) =>
      pathLength(one) > pathLength(deepest) ? one : deepest,
    );
    return meant.flatMap((one) => leaves(one, path));
  }
  return [{ pointer: pointerTo("", ...path.map(String)), message: issue.message }];
}

/**
 * Takes a customer's file from outside, such as a file, a database or a request, and says where its form is wrong. Its depth and size are bounded
 * first. What contradicts itself across its documents, `checkFile` of `opportunity-matrix/domain` says.
 *
 * @param value what should be a customer's file
 * @returns the file, or the issues, each with a JSON Pointer and a sentence in English
 * @example
 * ```ts
 * import { parseCustomerFile } from "opportunity-matrix/schema";
 * const parsed = parseCustomerFile({ customer: { id: "C-1", trust: { value: 11, grade: "stated" } } });
 * "issues" in parsed ? parsed.issues[0]?.pointer : null; // => "/customer/trust/value"
 * ```
 */
export function parseCustomerFile(
  value: unknown,
): { readonly file: CustomerFile } | { readonly issues: readonly FormIssue[] } {
  const bounds = checkBounds(value);
  if (bounds.length > 0) {
    return {
      issues: bounds.map((finding) => ({ pointer: finding.pointer, message: findingText(finding, "en") })),
    };
  }
  const parsed = customerFileSchema.safeParse(value);
  return parsed.success
    ? { file: parsed.data }
    : { issues: parsed.error.issues.flatMap((one) => leaves(one, [])) };
}
