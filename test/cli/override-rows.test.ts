import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Failure } from "../../src/cli/failure.ts";
import { OVERRIDE_FIELDS } from "../../src/cli/override-columns.ts";
import { type OverrideRow, readOverrideRows } from "../../src/cli/override-rows.ts";
import { temporaryFolder, testIo } from "./io.ts";

const HEADER = "id,cell,by,on,until,why";
const encodings: string[] = [];

async function read(bytes: string | Uint8Array): Promise<readonly OverrideRow[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "o"), bytes);
  encodings.length = 0;
  return readOverrideRows(testIo({ folder }), "o", (encoding) => encodings.push(encoding));
}

const values = ({ fields }: OverrideRow): unknown[] => OVERRIDE_FIELDS.map((field) => fields[field].value);

it("reads CSV with any delimiter, and counts rows as a spreadsheet does", async () => {
  const rows = await read(
    `\n${HEADER.replaceAll(",", ";")}\nC1;low/low;Chen;2026-01-01;2026-02-01;"One\ntwo"\n\nC2\n`,
  );
  expect(rows.map(({ row }) => row)).toEqual([3, 5]);
  expect(rows.map(values)).toEqual([
    ["C1", "low/low", "Chen", "2026-01-01", "2026-02-01", "One\ntwo"],
    ["C2", undefined, undefined, undefined, undefined, undefined],
  ]);
  expect(rows[1]?.fields.why.column).toBe("why");
  expect(await read(`${HEADER}\n`)).toEqual([]);
});

it("reads what Chinese Excel saves, and tells the encoding", async () => {
  const gb18030 = Uint8Array.from([...Buffer.from(`${HEADER}\nC1,low/low,`), 0xb3, 0xc2, 0xd3, 0xee]);
  const [row] = await read(gb18030);
  expect([row?.fields.by.value, encodings]).toEqual(["陈宇", ["gb18030"]]);
});

it("records a row that is too long, which a comma in a reason makes", async () => {
  const [row, fine] = await read(`${HEADER}\nC1,low/low,Chen,2026-01-01,2026-02-01,Sold, alas\nC2,,,,,,\n`);
  expect(row?.issues).toEqual([
    { code: "row.tooLong", pointer: "/override", params: { file: "o", row: 2, found: 7, expected: 6 } },
  ]);
  expect(fine?.issues).toEqual([]);
});

it("reads JSON Lines, with keys in either language and any values", async () => {
  const rows = await read(
    ' {"客户编号":"C1","cell":"low/low","by":"Chen","on":"2026-01-01","until":7,"why":{"en":"Sold"},"note":1}\n\n{"id":\r\n[1]\r\n{}',
  );
  expect(rows.map(({ row }) => row)).toEqual([1, 3, 4, 5]);
  expect(rows.map(values)[0]).toEqual(["C1", "low/low", "Chen", "2026-01-01", 7, { en: "Sold" }]);
  expect(rows[0]?.fields.id.column).toBe("客户编号");
  expect(rows.map(({ issues }) => issues.map(({ code, params }) => [code, params.found]))).toEqual([
    [],
    [["override.notJson", '"{\\"id\\":"']],
    [["override.notJson", '"[1]"']],
    [],
  ]);
});

it("refuses a file that is too large, also from a pipe", async () => {
  const input = new Uint8Array((1 << 24) + 1).fill(0x20);
  const reading = readOverrideRows(testIo({ input }), "-", () => {});
  await expect(reading).rejects.toMatchObject({ code: "overrides.tooLarge", params: { limit: 16 } });
  await expect(reading).rejects.toBeInstanceOf(Failure);
});
