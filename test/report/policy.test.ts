import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { base64OfHex, policyFor } from "../../src/report/policy.ts";

it("writes base64 as Node does", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base64OfHex(Buffer.from(bytes).toString("hex"))).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});

it("allows one style and one script by their hashes, and nothing else", () => {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(policyFor("a {}", "f()")).toBe(
    `default-src 'none'; style-src ${hash("a {}")}; script-src ${hash("f()")}; base-uri 'none'; form-action 'none'`,
  );
});
