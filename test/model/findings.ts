import { lintModel, type ModelOptions } from "opportunity-matrix";

/** What the lint finds in a model, each as `severity pointer code`. */
export function findings(document: unknown, options: ModelOptions = {}): string[] {
  return lintModel(document, options).map(({ severity, pointer, code }) => `${severity} ${pointer} ${code}`);
}
