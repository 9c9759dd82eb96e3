// The lock itself is a type: test/types/schema.test-d.ts proves what it refuses.
import { expect, it } from "vitest";
import * as z from "zod";
import { locked } from "../../src/schema/locked.ts";

it("gives the schema itself", () => {
  const schema = z.strictObject({ id: z.string() });
  expect(locked<{ readonly id: string }>()(schema)).toBe(schema);
});
