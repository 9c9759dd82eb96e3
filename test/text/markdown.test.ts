import { describe, expect, it } from "vitest";
import { markdownLine, markdownTable, oneLine } from "../../src/text/markdown.ts";

describe("a line of Markdown", () => {
  it("shows what data holds as it is", () => {
    expect(markdownLine("a|b")).toBe("a\\|b");
    expect(markdownLine("# <b>*R&D* ~~_`[x]`_~~ \\")).toBe(
      "\\# \\<b\\>\\*R\\&D\\* \\~\\~\\_\\`\\[x\\]\\`\\_\\~\\~ \\\\",
    );
    expect(markdownLine("Lin, 12.5 of 100 (2026-11-23)")).toBe("Lin, 12.5 of 100 (2026-11-23)");
  });

  it.each([
    ["- no", "\\- no"],
    ["-", "\\-"],
    ["+ no", "\\+ no"],
    ["12. no", "12\\. no"],
    ["1) no", "1\\) no"],
    ["---", "\\---"],
    ["===", "\\==="],
    ["  - no", "\\- no"],
  ])("begins no block with %j", (text, shown) => {
    expect(markdownLine(text)).toBe(shown);
  });

  it.each(["-5.0 points", "12.5 points", "1984", "(a) yes"])("leaves %j alone", (text) => {
    expect(markdownLine(text)).toBe(text);
  });

  it.each([
    ["Acme https://evil.example/?a=1", "Acme https\\://evil.example/?a=1"],
    ["HTTP://EVIL.EXAMPLE", "HTTP\\://EVIL.EXAMPLE"],
    ["ftp://a", "ftp\\://a"],
    ["www.evil.example", "www\\.evil.example"],
    ["_www.evil.example", "\\_www\\.evil.example"],
    ["Www.evil.example", "Www\\.evil.example"],
    ["mailto:a@evil.example", "mailto\\:a\\@evil.example"],
    ["lin+x@evil.example", "lin+x\\@evil.example"],
  ])("makes no link of %j", (text, shown) => {
    expect(markdownLine(text)).toBe(shown);
  });

  it.each(["Ratio 3:1", "@ home", "10 @ 5", "Acme (www)", "12:30", "evil.example"])(
    "is not wary of %j",
    (text) => {
      expect(markdownLine(text)).toBe(text);
    },
  );

  it("stays on its line", () => {
    expect(oneLine("a\r\n\n\u2028b")).toBe("a b");
    expect(markdownLine("a\n# b")).toBe("a \\# b");
  });
});

it("a table has its texts to the left and its numbers to the right", () => {
  expect(markdownTable(["Cell", "Customers"], 1, [["A", "12"]])).toBe(
    "| Cell | Customers |\n| --- | ---: |\n| A | 12 |",
  );
});
