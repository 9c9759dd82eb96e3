import fc from "fast-check";
import { compileModel } from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import { customerModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import {
  all,
  assessed,
  type Drawn,
  markOf,
  type Node,
  nine,
  numberOf,
  ofClass,
  overlaps,
  portfolio,
  type Row,
  read,
  rectOf,
  squareModel,
  textOf,
  titleOf,
} from "./pictures.ts";

const draw = (
  rows: readonly Row[],
  options: Partial<Parameters<typeof matrixSvg>[2]> = {},
  matrix = nine,
): Node => read(matrixSvg(matrix, assessed(matrix, rows), { locale: "en", ...options }));

const customerOf = (node: Node): number => numberOf(node, "data-customer");

/** Every customer is drawn once, and has its name at its mark, in a list, or both by number. */
function expectAllThere(picture: Node, rows: readonly Row[]): void {
  const everyone = rows.map((_, i) => i);
  const sorted = (nodes: readonly Node[]): number[] => nodes.map(customerOf).sort((a, b) => a - b);
  expect(sorted(ofClass(picture, "customer"))).toEqual(everyone);
  const inLists = ofClass(picture, "customer").filter((node) =>
    node.children.some(({ name }) => name === "text"),
  );
  const named = [...inLists, ...ofClass(picture, "label"), ...ofClass(picture, "listed")];
  expect(sorted(named)).toEqual(
    everyone.filter((i) => rows[i]?.name !== "" || inLists.map(customerOf).includes(i)),
  );
}

/** No text covers a text or a mark, and all lie in the plot; read from what is drawn. */
function expectNoCollision(picture: Node): void {
  const plot = ofClass(picture, "cell").map(rectOf);
  const edge: Drawn = {
    left: Math.min(...plot.map(({ left }) => left)),
    top: Math.min(...plot.map(({ top }) => top)),
    right: Math.max(...plot.map(({ right }) => right)),
    bottom: Math.max(...plot.map(({ bottom }) => bottom)),
  };
  const callouts = [...ofClass(picture, "label"), ...ofClass(picture, "number")];
  const boxes = callouts.map((node) => rectOf(node.children.find(({ name }) => name === "rect") as Node));
  const marks = ofClass(picture, "customers").flatMap(({ children }) => children.map(markOf));
  for (const [i, box] of boxes.entries()) {
    expect(marks.filter((mark) => overlaps(mark, box))).toEqual([]);
    expect(boxes.filter((other, j) => j > i && overlaps(other, box))).toEqual([]);
  }
  for (const box of [...boxes, ...marks]) {
    expect(box.left).toBeGreaterThanOrEqual(edge.left - 0.02);
    expect(box.top).toBeGreaterThanOrEqual(edge.top - 0.02);
    expect(box.right).toBeLessThanOrEqual(edge.right + 0.02);
    expect(box.bottom).toBeLessThanOrEqual(edge.bottom + 0.02);
  }
}

/** Every coordinate lies in the picture. */
function expectInside(picture: Node): void {
  const [width, height] = [numberOf(picture, "width"), numberOf(picture, "height")];
  expect(picture.attributes.viewBox).toBe(`0 0 ${width} ${height}`);
  for (const { attributes } of all(picture)) {
    for (const [names, size] of [
      [["x", "x1", "x2", "cx"], width],
      [["y", "y1", "y2", "cy"], height],
    ] as const) {
      for (const name of names) {
        if (attributes[name] === undefined) continue;
        expect(Number(attributes[name])).toBeGreaterThanOrEqual(0);
        expect(Number(attributes[name])).toBeLessThanOrEqual(size);
      }
    }
  }
}

describe("what is in the picture", () => {
  it.each([0, 1, 12, 60, 500])("shows each of %i customers once, and nothing covers another", (count) => {
    const rows = portfolio(count);
    const picture = draw(rows);
    expectAllThere(picture, rows);
    expectNoCollision(picture);
    expectInside(picture);
  });

  it("keeps to that for any portfolio in any matrix", () => {
    const points = fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(0, 33, 40, 39.999999, 70, 100),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 50, max: 53, noNaN: true }),
    );
    const fact = fc.oneof(points, fc.record({ value: points, grade: fc.constantFrom("stated", "assumed") }));
    const row = fc.record(
      {
        name: fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom("", "中国华东地区投资控股集团股份有限公司", "Acme"),
        ),
        x: fact,
        y: fact,
        banned: fc.boolean(),
      },
      { requiredKeys: ["name"] },
    );
    const matrices = [nine, squareModel([], [50]), squareModel([20, 45, 70, 90], [30, 60, 85])];
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 90, size: "max" }),
        fc.constantFrom(...matrices),
        fc.constantFrom([900, 660], [360, 240], [1400, 500]),
        fc.constantFrom("en", "zh-CN"),
        (drawn, matrix, [width, height], locale) => {
          const rows = drawn.map(
            (one) => ({ ...one, name: one.name.replace(/[\s\p{C}]+/gu, " ").trim() }) as Row,
          );
          const picture = draw(rows, { locale, width: width as number, height: height as number }, matrix);
          expectAllThere(picture, rows);
          expectNoCollision(picture);
          expectInside(picture);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it("says in an empty matrix that it is empty", () => {
    expect(ofClass(draw([]), "empty").map(textOf)).toEqual(["No customers to show."]);
    expect(ofClass(draw([], { locale: "zh-CN" }), "empty").map(textOf)).toEqual(["没有可显示的客户。"]);
    expect(ofClass(draw([{ name: "A", x: 1, y: 1 }]), "empty")).toEqual([]);
  });

  it("puts what has no score and what is excluded into lists", () => {
    const [noScore, excluded] = [
      { name: "Silent", y: 50 },
      { name: "Barred", x: 80, y: 80, banned: true },
    ];
    const picture = draw([noScore, excluded, { name: "Seen", x: 80, y: 80 }]);
    const lists = ofClass(picture, "list").map((list) => list.children.map(textOf));
    expect(lists).toEqual([
      ["No score on an axis: 1", "Silent"],
      ["Excluded: 1", "Barred"],
    ]);
    expect(ofClass(picture, "customers")[0]?.children.map(customerOf)).toEqual([2]);
  });

  it("makes the numbers in the plot and in the list agree", () => {
    const picture = draw(portfolio(200));
    const numbers = ofClass(picture, "number").map(textOf);
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
    for (const number of ofClass(picture, "number")) {
      const entry = ofClass(picture, "listed").find((one) => customerOf(one) === customerOf(number)) as Node;
      expect(textOf(entry)).toMatch(new RegExp(`^${textOf(number)}\\D`));
    }
    expect(new Set(ofClass(picture, "listed").map((one) => /^\d+/.exec(textOf(one))?.[0])).size).toBe(
      numbers.length,
    );
  });

  it("takes names from the rows, or as it is told", () => {
    const rows = [
      { name: "Acme", x: 10, y: 10 },
      { id: 7, x: 50, y: 50 },
      { name: null, id: true, x: 90, y: 90 },
    ];
    expect(ofClass(draw(rows), "label").map(textOf)).toEqual(["Acme", "7"]);
    const name = (_: unknown, index: number): string => `No ${index}`;
    expect(ofClass(draw(rows, { name }), "label").map(textOf)).toEqual(["No 0", "No 1", "No 2"]);
  });

  it("draws assessments that carry no row, and a model without labels", () => {
    const { plan, hash, model } = nine;
    const { label: _, ...bare } = model;
    const svg = matrixSvg({ plan, hash, model: bare }, [nine.assess({ x: 5, y: 5 })], { locale: "en" });
    expect(ofClass(read(svg), "customer").map(titleOf)).toEqual([
      "Customer 1: Cell 0 0 (b0/b0), tier E. Ease 5.0 (5.0 to 5.0); Gain 5.0 (5.0 to 5.0)",
    ]);
    expect(titleOf(read(svg))).toBe("square");
  });

  it("draws the ready-made model in both languages", () => {
    const matrix = compileModel(customerModel);
    const rows = [{ name: "华东电网", growth: 12, budget: "approved", relationshipStage: 4 }];
    const drawn = (locale: "en" | "zh-CN"): Node =>
      read(matrixSvg(matrix, matrix.assessAll(rows, { asOf: "2026-11-23" }), { locale }));
    expect(textOf(drawn("zh-CN"))).toContain("客户潜力");
    expect(textOf(drawn("en"))).toContain("Customer potential");
  });
});

describe("who cannot see it, and where it stands", () => {
  it("names and describes itself", () => {
    const picture = draw(portfolio(60));
    const [title, desc] = picture.children as [Node, Node];
    expect(picture.attributes).toMatchObject({ role: "img", lang: "en", "xml:lang": "en" });
    expect(picture.attributes["aria-labelledby"]).toBe(`${title.attributes.id} ${desc.attributes.id}`);
    expect([title.name, desc.name]).toEqual(["title", "desc"]);
    expect(title.text).toBe("Square");
    expect(desc.text).toContain("Customers: 60. Cell 0 0 (b0/b0), tier E: ");
  });

  it("has ids of its own, other ones for another picture, or those that are asked for", () => {
    const idOf = (picture: Node): string | undefined => picture.children[0]?.attributes.id;
    expect(idOf(draw(portfolio(3)))).toBe(idOf(draw(portfolio(3))));
    expect(idOf(draw(portfolio(3)))).not.toBe(idOf(draw(portfolio(4))));
    expect(idOf(draw([], { idPrefix: "q4" }))).toBe("q4-title");
    const ids = all(draw(portfolio(60))).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same for the same input", () => {
    const rows = portfolio(120);
    const svg = (): string => matrixSvg(nine, assessed(nine, rows), { locale: "zh-CN" });
    expect(svg()).toBe(svg());
  });

  it("keeps a strict content security policy", () => {
    const names = new Set<string>();
    for (const { name, attributes } of all(draw(portfolio(200)))) {
      names.add(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^(style|on.*|href|xlink:href)$/i);
        expect(value).not.toMatch(/url\(|javascript:/i);
      }
    }
    const allowed = [
      "svg",
      "title",
      "desc",
      "g",
      "rect",
      "line",
      "circle",
      "polygon",
      "path",
      "text",
      "tspan",
    ];
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it.each([
    "<script>alert(1)</script>",
    `" onload='x' <`,
    "]]></text><b/>",
    "a\u0000b\u0008\u001b\ufffe",
    "\ud800 lone \udc00",
    "&amp; &#0;",
    "<!-- <![CDATA[ -->",
  ])("takes %j for a text and nothing else", (name) => {
    const rows = [
      { name, x: 10, y: 10 },
      { name, y: 1 },
      { name, x: 1, y: 1, banned: true },
    ];
    const picture = draw(rows, { title: name });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
    const kept = name.replace(/[\u0000-\u001f\ufffe\ud800-\udfff]/g, "").trim();
    expect(ofClass(picture, "label").map(textOf)).toEqual([kept]);
    expect(titleOf(picture)?.trim()).toBe(kept);
    expectAllThere(picture, rows);
    expect(all(picture).map((node) => node.name)).not.toContain("script");
  });

  it("cuts long texts off and gives them whole in a title", () => {
    const name = "中国华东地区高新技术产业开发投资控股集团股份有限公司 International Consolidated Widgets";
    const picture = draw([{ name, x: 50, y: 50 }], { title: `${name} `.repeat(3) });
    const [label] = ofClass(picture, "label") as [Node];
    expect(textOf(label)).toMatch(/^中国华东.*…$/);
    expect(titleOf(label)).toBe(name);
    const heading = picture.children.find(({ attributes }) => attributes["font-size"] === "18") as Node;
    expect(textOf(heading)).toMatch(/…$/);
    expect(titleOf(heading)).toContain("Widgets");
  });
});

it("keeps a number that takes the place of a short name off the frame and off its neighbours", () => {
  const rows: Row[] = Array.from({ length: 60 }, (_, i) => ({
    name: i % 3 === 0 ? "!" : "Harbour Motors",
    x: 0,
    y: (i % 4) * 2,
  }));
  const picture = draw(rows, { width: 360, height: 240 });
  expectAllThere(picture, rows);
  expectNoCollision(picture);
});

describe("what is refused", () => {
  it.each([
    [{ width: 359 }, "width must be 360 to 10000 pixels, found 359"],
    [{ height: Number.NaN }, "height must be 240 to 10000 pixels, found NaN"],
    [{ width: 1e9 }, "width must be 360 to 10000 pixels, found 1000000000"],
    [{ idPrefix: "1 2" }, 'idPrefix must be a letter, then letters, digits, - and _, found "1 2"'],
  ])("%j", (options, message) => {
    expect(() => draw([], options)).toThrow(new RangeError(message));
  });

  it("an assessment that another model made", () => {
    const other = squareModel([10], [10]);
    expect(() => matrixSvg(nine, assessed(other, [{ x: 1, y: 1 }]), { locale: "en" })).toThrow(RangeError);
  });
});

it("draws 500 customers in well under a second", () => {
  const assessments = assessed(nine, portfolio(500));
  const start = performance.now();
  matrixSvg(nine, assessments, { locale: "en" });
  expect(performance.now() - start).toBeLessThan(2000);
});

describe("links", () => {
  const rows: Row[] = [
    { name: "Placed", x: 80, y: 80 },
    { name: "Next to it", x: 80, y: 81 },
    { name: "Nowhere", y: 5 },
    { name: "Banned", x: 9, y: 9, banned: true },
  ];
  const links = (picture: Node): Node[] => all(picture).filter(({ name }) => name === "a");

  it("lead from every customer that has one, once by keyboard, with the customer's name", () => {
    const picture = draw(rows, { href: (_, i) => (i === 1 ? null : `#c"${i}`) });
    expect(picture.attributes.role).toBe("group");
    const byKeyboard = links(picture).filter(({ attributes }) => attributes.tabindex === undefined);
    expect(byKeyboard.map(({ attributes }) => attributes.href).sort()).toEqual(['#c"0', '#c"2', '#c"3']);
    const mark = byKeyboard.find(({ attributes }) => attributes.href === '#c"0') as Node;
    expect(titleOf(mark)).toContain("Placed");
    const again = links(picture).filter(({ attributes }) => attributes.tabindex === "-1");
    expect(again.map(({ attributes }) => attributes["aria-hidden"])).not.toContain(undefined);
  });

  it("are not there where none are asked for", () => {
    expect(links(draw(rows))).toEqual([]);
    expect(draw(rows).attributes.role).toBe("img");
    expect(draw(rows, { href: () => null }).attributes.role).toBe("img");
  });
});

it("says which cell is which", () => {
  expect(ofClass(draw([]), "cell").map(({ attributes }) => attributes["data-cell"])).toContain("b2/b0");
});
