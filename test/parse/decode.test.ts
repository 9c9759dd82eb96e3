import { decodeText, type Issue, parseIssueText, type TextDecoderLike } from "opportunity-matrix/parse";
import { expect, it } from "vitest";

it("decodes what it recognises, without the mark", () => {
  expect(decodeText(Buffer.from("\ufeff客户"), TextDecoder)).toEqual({ value: "客户", encoding: "utf-8" });
  expect(decodeText(Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7]), TextDecoder)).toEqual({
    value: "客户",
    encoding: "gb18030",
  });
  expect(decodeText(Buffer.from("\ufeff客", "utf16le"), TextDecoder)).toEqual({
    value: "客",
    encoding: "utf-16le",
  });
});

it("says what it cannot decode", () => {
  expect(decodeText(Uint8Array.from([77, 252, 108]), TextDecoder)).toEqual({
    issue: { code: "bytes.unknown", pointer: "", params: { offset: 1, line: 1 } },
  });
  // Half of a character beyond U+FFFF.
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]), TextDecoder as TextDecoderLike).issue).toEqual(
    {
      code: "bytes.broken",
      pointer: "",
      params: { encoding: "utf-16le" },
    },
  );
});

it("words a place in a large file without grouping its digits", () => {
  const issue: Issue = { code: "bytes.unknown", pointer: "", params: { offset: 1234567, line: 1 } };
  expect(parseIssueText(issue, "en")).toContain("byte 1234567, in line 1");
});
