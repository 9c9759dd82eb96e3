// One suite in a process of its own, so that what the others made the engine learn does not count here. Started by main.ts.
import type { Effort } from "./measure.ts";
import type { SuiteName } from "./suite-names.ts";
import { suites } from "./suites.ts";

/** What main.ts asks for. */
export type Request = { readonly suite: SuiteName; readonly effort: Effort; readonly isCheck: boolean };

// Also when main.ts is stopped before the answer.
process.once("disconnect", () => process.exit());
process.once("message", ({ suite, effort, isCheck }: Request) => {
  suites[suite](effort, isCheck).then(
    (section) => process.send?.(section, () => process.disconnect()),
    (error: unknown) => {
      console.error(`${suite}: ${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    },
  );
});
