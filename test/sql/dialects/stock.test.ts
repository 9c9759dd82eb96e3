import { expect, it } from "vitest";
import { dialects } from "../../../src/sql/dialects/stock.ts";

it("each dialect goes by its own name", () => {
  for (const [name, dialect] of Object.entries(dialects)) expect(dialect.name).toBe(name);
});
