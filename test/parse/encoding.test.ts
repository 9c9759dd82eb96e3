import { expect, it } from "vitest";
import { encodingScan } from "../../src/parse/encoding.ts";

function look(...pieces: readonly (readonly number[])[]) {
  const scan = encodingScan();
  for (const piece of pieces) scan.take(Uint8Array.from(piece));
  return scan;
}
const found = (...pieces: readonly (readonly number[])[]) => {
  const { encoding, issue } = look(...pieces).finding(true);
  return encoding ?? [issue.code, issue.params.offset ?? null, issue.params.line ?? null];
};
const utf8 = (text: string): number[] => [...Buffer.from(text)];

it("knows an encoding by its mark, or by every byte", () => {
  expect(found()).toBe("utf-8");
  expect(found(utf8("plain"))).toBe("utf-8");
  expect(found(utf8("\ufeffa客𠮷é"))).toBe("utf-8");
  expect(found([0xff, 0xfe, 0x61, 0])).toBe("utf-16le");
  expect(found([0xfe, 0xff, 0, 0x61])).toBe("utf-16be");
  expect(found([0x84, 0x31, 0x95, 0x33, 0x61])).toBe("gb18030");
  expect(found([0xbf, 0xcd], [0xbb, 0xa7, 0x0a])).toBe("gb18030");
  // A character of four bytes among common ones.
  expect(found([0xbf, 0xcd, 0x81, 0x30, 0x81, 0x30])).toBe("gb18030");
});

it("says where bytes are no UTF-8, and does not take Western or Big5 text for Chinese", () => {
  expect(found([97, 10, 77, 0xfc, 0x6c, 0x6c])).toEqual(["bytes.unknown", 3, 2]);
  expect(found([97, 13, 10, 13, 77, 0xfc])).toEqual(["bytes.unknown", 5, 3]);
  // 中文 and 客戶 in Big5.
  expect(found([0xa4, 0xa4, 0xa4, 0xe5, 0xab, 0xc8, 0xa4, 0xe1, 0xa4, 0x40])).toEqual([
    "bytes.unknown",
    0,
    1,
  ]);
  expect(found([0xef, 0xbb, 0xbf, 0xbf, 0xcd])).toEqual(["bytes.unknown", 3, 1]);
  expect(found(utf8("云云").slice(0, 5))).toEqual(["bytes.unknown", 3, 1]);
});

it.each([
  [[0xc0, 0x80]],
  [[0xe0, 0x80, 0x80]],
  [[0xed, 0xa0, 0x80]],
  [[0xf0, 0x80, 0x80, 0x80]],
  [[0xf4, 0x90, 0x80, 0x80]],
  [[0xf5]],
  [[0x80]],
  [[0xff]],
])("has no place in UTF-8: %j", (bytes) => {
  expect(look(bytes).misfit(true)).toEqual({ offset: 0, line: 1 });
});

it.each([
  [[0xbf, 0xcd, 0x80]],
  [[0xbf, 0xcd, 0xff]],
  [[0xbf, 0xcd, 0xbf, 0x20]],
  [[0xbf, 0xcd, 0xbf, 0x7f]],
  [[0xbf, 0xcd, 0xbf, 0xff]],
  [[0xbf, 0xcd, 0x81, 0x30, 0x20, 0x30]],
  [[0xbf, 0xcd, 0x81, 0x30, 0x81, 0x40]],
  [[0xbf, 0xcd, 0xbf]],
])("has no place in GB18030: %j", (bytes) => {
  expect(found(bytes)).toEqual(["bytes.unknown", 0, 1]);
});

it("waits for the rest of a character", () => {
  const scan = look([0xe4, 0xba]);
  expect([scan.misfit(false), scan.misfit(true)]).toEqual([null, { offset: 0, line: 1 }]);
  expect(scan.finding(false)).toEqual({ encoding: "utf-8" });
  expect(look([0xbf, 0xcd, 0xbf]).finding(false)).toEqual({ encoding: "gb18030" });
  expect([look([97]).isAscii(), look([0]).isAscii(), look([0xe4]).isAscii()]).toEqual([true, false, false]);
});

it("knows what is no text", () => {
  expect(found([0x50, 0x4b, 0x03, 0x04])).toEqual(["bytes.workbook", null, null]);
  expect(found([0xd0, 0xcf, 0x11, 0xe0])).toEqual(["bytes.workbook", null, null]);
  expect(found([97, 10, 0, 98, 0])).toEqual(["bytes.binary", 2, 2]);
});
