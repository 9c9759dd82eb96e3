// Loads a model from JSON text as a service gets it from a file or a request, and lists clearly what is wrong with it.
import { compileModel, findingText, type Locale, ModelError } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { parseModel } from "opportunity-matrix/schema";

/** The model in a text, or one line for each thing that is wrong with it. */
function load(
  text: string,
  locale: Locale,
): { model: ReturnType<typeof parseModel> } | { problems: string[] } {
  try {
    return { model: parseModel(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problems: [`not JSON: ${error.message}`] };
    if (!(error instanceof ModelError)) throw error;
    return {
      problems: error.issues.map(
        (issue) => `${issue.severity} at ${issue.pointer || "the top"}: ${findingText(issue, locale)}`,
      ),
    };
  }
}

const sound = JSON.stringify(customerModel);

// Three slips: a word where a number belongs, percent where a share belongs, and a key that does not exist.
const wrong = sound
  .replace('"format":1', '"format":"one"')
  .replace(/"minimumCoverage":[\d.]+/, '"minimumCoverage":30')
  .replace('"id":"customer-matrix"', '"id":"customer-matrix","colour":"red"');

for (const text of [sound, wrong, "{"]) {
  for (const locale of ["en", "zh-CN"] as const) {
    const loaded = load(text, locale);
    if ("problems" in loaded) console.log(loaded.problems.join("\n"));
    else
      console.log(
        `${loaded.model.id}: ${compileModel(loaded.model)
          .model.axes.map(({ id }) => id)
          .join(" × ")}`,
      );
  }
  console.log();
}
