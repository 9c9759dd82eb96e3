import { expect, it } from "vitest";
import { replayMessages } from "../../../src/analysis/replay/replay-messages.ts";

it("has no code that ends without a word", () => {
  for (const texts of Object.values(replayMessages)) expect(Object.values(texts)).not.toContain("");
});
