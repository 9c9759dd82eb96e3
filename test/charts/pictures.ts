// Pictures read back from their text with a strict XML parser, and the customers and models to draw.
import { compileModel, defineModel, type Matrix } from "opportunity-matrix";
import { SaxesParser } from "saxes";

/** An element of a picture. */
export type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Its own text, without that of its children. */
  readonly text: string;
};

/** The root of an XML text; throws where it is not well-formed. */
export function read(xml: string): Node {
  const root = { name: "", attributes: {}, children: [] as Node[], text: "" };
  const open: { name: string; children: Node[]; text: string }[] = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    (open.at(-1) as { text: string }).text += text;
  });
  parser.write(xml).close();
  return root.children[0] as Node;
}

/** A node and all that are in it. */
export function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}

/** The elements of a class. */
export function ofClass(node: Node, name: string): Node[] {
  return all(node).filter(({ attributes }) => attributes.class === name);
}

/** The text of an element and of all in it, but for titles. */
export function textOf(node: Node): string {
  return node.text + node.children.map((child) => (child.name === "title" ? "" : textOf(child))).join("");
}

/** What the pointer shows over an element. */
export function titleOf(node: Node): string | undefined {
  return node.children.find(({ name }) => name === "title")?.text;
}

/** An attribute as a number. */
export function numberOf({ attributes }: Node, name: string): number {
  return Number(attributes[name]);
}

/** A rectangle as it is drawn. */
export type Drawn = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The rectangle of a `rect`. */
export function rectOf(node: Node): Drawn {
  const [left, top] = [numberOf(node, "x"), numberOf(node, "y")];
  return { left, top, right: left + numberOf(node, "width"), bottom: top + numberOf(node, "height") };
}

/** What a mark of any shape takes, read from its coordinates. */
export function markOf(customer: Node): Drawn {
  const mark = customer.children.find(
    ({ name }) => name === "circle" || name === "polygon" || name === "path",
  ) as Node;
  if (mark.name === "circle") {
    const [x, y, r] = [numberOf(mark, "cx"), numberOf(mark, "cy"), numberOf(mark, "r")];
    return { left: x - r, top: y - r, right: x + r, bottom: y + r };
  }
  const numbers = `${mark.attributes.points ?? mark.attributes.d}`.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Whether two drawn rectangles have an area in common, coordinates being written to a hundredth. */
export function overlaps(a: Drawn, b: Drawn): boolean {
  const slack = 0.02;
  return (
    a.left + slack < b.right &&
    b.left + slack < a.right &&
    a.top + slack < b.bottom &&
    b.top + slack < a.bottom
  );
}

/** A model whose two facts are the scores themselves, with bands that begin at 0 and at the given points. */
export function squareModel(
  xCuts: readonly number[],
  yCuts: readonly number[],
  tiers = "ABCDEFGHIJKLMNOPQRST",
): Matrix {
  const bands = (cuts: readonly number[]) =>
    [0, ...cuts].map((from, i) => ({ id: `b${i}`, from, label: { en: `Band ${i}`, "zh-CN": `第${i}档` } }));
  const [xBands, yBands] = [bands(xCuts), bands(yCuts)];
  const best = xCuts.length + yCuts.length;
  const cells = xBands.flatMap((x, i) =>
    yBands.map((y, j) => [
      `${x.id}/${y.id}`,
      {
        tier: tiers[(best - i - j) % tiers.length] as string,
        strategy: "any",
        label: { en: `Cell ${i} ${j}`, "zh-CN": `格子${i}${j}` },
      },
    ]),
  );
  const scale = { kind: "linear", from: 0, to: 100 } as const;
  const model = defineModel({
    format: 1,
    id: "square",
    version: "1",
    label: { en: "Square", "zh-CN": "方阵" },
    facts: { x: { type: "number" }, y: { type: "number" }, banned: { type: "flag" } },
    axes: [
      {
        id: "ease",
        label: { en: "Ease", "zh-CN": "难易" },
        bands: xBands,
        dimensions: [{ id: "x", weight: 1, scale }],
      },
      {
        id: "gain",
        label: { en: "Gain", "zh-CN": "收益" },
        bands: yBands,
        dimensions: [{ id: "y", weight: 1, scale }],
      },
    ],
    gates: [{ id: "banned", when: { fact: "banned", is: true }, then: { exclude: true } }],
    cells: Object.fromEntries(cells),
    grades: { verified: 1, stated: 0.8, assumed: 0.3 },
    minimumCoverage: 0.5,
  });
  return compileModel(model) as unknown as Matrix;
}

/** The three bands of the default model on both axes. */
export const nine = squareModel([40, 70], [40, 70]);

/** A customer's row: where it stands, and how sure that is. */
export type Row = {
  readonly name?: string | null;
  readonly id?: number | boolean;
  readonly x?: number | { readonly value: number; readonly grade: "stated" | "assumed" };
  readonly y?: number | { readonly value: number; readonly grade: "stated" | "assumed" };
  readonly banned?: boolean;
};

/** The assessments of rows. */
export function assessed(matrix: Matrix, rows: readonly Row[]) {
  return [...matrix.assessAll(rows)];
}

/** So many customers in a fixed disorder, in both scripts, a few of them unplaced, excluded or without a score. */
export function portfolio(count: number): Row[] {
  const names = [
    "华东电网",
    "Northern Grid",
    "蓝海科技",
    "Harbour Motors",
    "中原钢铁集团",
    "Acme",
    "远航物流",
  ];
  return Array.from({ length: count }, (_, i) => ({
    name: `${names[i % names.length]} ${i}`,
    banned: i % 17 === 16,
    y: { value: (i * 61.7 + (i % 7) * 11) % 100, grade: "stated" as const },
    ...(i % 13 === 12
      ? {}
      : {
          x: { value: (i * 37.3) % 100, grade: i % 11 === 10 ? ("assumed" as const) : ("stated" as const) },
        }),
  }));
}
