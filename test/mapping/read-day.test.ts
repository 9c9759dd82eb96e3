import { describe, expect, it } from "vitest";
import { read } from "./crm.ts";

const zone = "+08:00";
const contact = { contact: { field: "x" } } as const;
const epoch = { contact: { field: "x", unit: "epochMilliseconds" } } as const;

describe("a day's field", () => {
  it("is a day as a text", () => {
    expect(read(contact, { x: "2026-03-05" }).contact).toBe("2026-03-05");
    expect(read(contact, { x: "2026年3月5日" }).contact).toBe("2026-03-05");
    expect(read(contact, { x: "03/04/2026" }).issues).toEqual(["day.order /x"]);
    expect(read(contact, { x: "03/04/2026" }, { order: "dayFirst" }).contact).toBe("2026-04-03");
  });

  it("is a moment that becomes a day in the zone that is said", () => {
    const moment = "2026-03-04T16:00:00.000+0000";
    expect(read(contact, { x: moment }, { zone }).contact).toBe("2026-03-05");
    expect(read(contact, { x: moment }, { zone: "asWritten" }).contact).toBe("2026-03-04");
    expect(read(contact, { x: moment }).issues).toEqual(["day.zone /x"]);
    expect(read(contact, { x: new Date(Date.UTC(2026, 2, 4, 16)) }, { zone }).contact).toBe("2026-03-05");
    expect(read(contact, { x: new Date(Date.UTC(2026, 2, 4, 15, 59)) }, { zone }).contact).toBe("2026-03-04");
    expect(read(contact, { x: new Date(Date.UTC(2026, 2, 5, 1)) }, { zone: "-02:30" }).contact).toBe(
      "2026-03-04",
    );
  });

  it("is a number since 1970, as a number or a text: midnight in Beijing is that day there", () => {
    const midnight = Date.UTC(2026, 2, 4, 16);
    expect(read(epoch, { x: midnight }, { zone }).contact).toBe("2026-03-05");
    expect(read(epoch, { x: ` ${midnight} ` }, { zone }).contact).toBe("2026-03-05");
    expect(read(epoch, { x: -1 }, { zone: "+00:00" }).contact).toBe("1969-12-31");
    expect(read(epoch, { x: "2026-03-05" }, { zone }).contact).toBe("2026-03-05");
    const seconds = { contact: { field: "x", unit: "epochSeconds" } } as const;
    expect(read(seconds, { x: midnight / 1000 }, { zone }).contact).toBe("2026-03-05");
  });

  it("has a time without a zone: the day that stands there, unless the zone that is meant is said", () => {
    const utc = { zone, unzoned: "+00:00" } as const;
    expect(read(contact, { x: "2026-03-04 23:00:00" }).contact).toBe("2026-03-04");
    expect(read(contact, { x: "2026-03-04 23:00:00 " }, utc).contact).toBe("2026-03-05");
    expect(read(contact, { x: "2026-03-04T15:00" }, utc).contact).toBe("2026-03-04");
    expect(read(contact, { x: "2026-03-04 23:00:00Z" }, utc).contact).toBe("2026-03-05");
    expect(read(contact, { x: "2026-03-04" }, utc).contact).toBe("2026-03-04");
  });

  it("that holds no day is an issue", () => {
    const date = new Date(0);
    expect(read(contact, { x: date }).issues).toEqual(["row.momentZone /x"]);
    expect(read(contact, { x: date }, { zone: "asWritten" }).issues).toEqual(["row.momentZone /x"]);
    expect(read(contact, { x: 46_086 }, { zone }).issues).toEqual(["row.wrongType /x"]);
    expect(read(contact, { x: new Date(Number.NaN) }, { zone }).issues).toEqual(["row.notMoment /x"]);
    expect(read(epoch, { x: 1e17 }, { zone }).issues).toEqual(["row.notMoment /x"]);
    expect(read(contact, { x: "2026-02-30" }).issues).toEqual(["day.impossible /x"]);
  });
});
