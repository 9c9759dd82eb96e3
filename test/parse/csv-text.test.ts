import { parse } from "csv-parse/sync";
import { csvText, escapeFormula, unescapeFormula } from "opportunity-matrix/parse";
import { expect, it } from "vitest";

it("gives a spreadsheet nothing to run, and comes back as it was", () => {
  const texts = [
    "=1+1",
    "+1-1",
    "-a",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "'=1",
    'a "b", c\nd',
    "云岭",
    "a=b",
    "'tis",
    " x ",
  ];
  const [row = []] = parse(csvText([texts])) as string[][];
  expect(row).toEqual(texts.map((text, i) => (i < 8 ? `'${text}` : text)));
  expect(row.map(unescapeFormula)).toEqual(texts);
});

it("leaves numbers alone", () => {
  expect(csvText([[1, -0.5, null, true, "-0.5", "+5", "-1e5"]])).toBe("1,-0.5,,true,-0.5,+5,-1e5\r\n");
  expect(escapeFormula("-5+1")).toBe("'-5+1");
});

it("quotes what any spreadsheet would split", () => {
  expect(csvText([["a;b", "a\tb", "a|b", "a,b"]], { delimiter: ";" })).toBe('"a;b";"a\tb";"a|b";"a,b"\r\n');
});

it("begins with a byte order mark where that is asked for", () => {
  expect(csvText([["a"]], { byteOrderMark: true })).toBe("\ufeffa\r\n");
  expect(csvText([])).toBe("");
});
