import { disagreementsText } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { firm } from "./attended.ts";
import { compared, firstScores, scored, secondScores } from "./rescored.ts";

const found = compared(firstScores, secondScores);

it("tells all of it in English", () => {
  expect(disagreementsText(found, { locale: "en", nameOf: (id) => `*${id}*` })).toMatchInlineSnapshot(`
    "# Where the two scores differ

    Scored by both: 4. In the same place: 2.

    | Compared on | Placed by both | Alike | Weighted kappa |
    | --- | ---: | ---: | ---: |
    | Cells | 3 | 2 | 0.72 |
    | x | 4 | 3 | 0.6 |
    | y | 4 | 4 | 1 |

    Weighted kappa (Cohen, 1968) counts a difference by the bands that it spans: 1 is full agreement, 0 is what chance alone would give. Of few customers it is a rough figure.

    | Fact | Differs | Unknown to one | Known to at least one |
    | --- | ---: | ---: | ---: |
    | c | 2 | 1 | 4 |
    | a | 1 | 0 | 4 |
    | b | 1 | 0 | 4 |
    | barred | 1 | 0 | 4 |

    - **\\*B\\***: first: low/high, second: medium/high. “a” (first: 10; second: 50), “c” (first: 2; second: 1).
    - **\\*D\\***: first: Excluded, second: high/low. “barred” (first: yes; second: no).
    - **\\*C\\***: “b” (first: 50; second: 55), “c” (first: unknown; second: 2).

    Scored by the first person only: \\*E\\*.

    Scored by the second person only: \\*F\\*."
  `);
});

it("tells all of it in Chinese", () => {
  expect(disagreementsText(found, { locale: "zh-CN" })).toMatchInlineSnapshot(`
    "# 初评与复评的分歧

    两人都评过的客户：4 家，其中位置一致：2 家。

    | 比较项 | 两人都有结果 | 一致 | 加权 Kappa |
    | --- | ---: | ---: | ---: |
    | 格子 | 3 | 2 | 0.72 |
    | x | 4 | 3 | 0.6 |
    | y | 4 | 4 | 1 |

    加权 Kappa（Cohen，1968）按相差几档计算分歧：1 为完全一致，0 相当于碰运气。客户少时，这个数只能粗看。

    | 事实 | 有分歧 | 一方不掌握 | 至少一方掌握 |
    | --- | ---: | ---: | ---: |
    | c | 2 | 1 | 4 |
    | a | 1 | 0 | 4 |
    | b | 1 | 0 | 4 |
    | barred | 1 | 0 | 4 |

    - **B**：初评为low/high，复评为medium/high。“a”（初评：10；复评：50）、“c”（初评：2；复评：1）。
    - **D**：初评为已排除，复评为high/low。“barred”（初评：是；复评：否）。
    - **C**：“b”（初评：50；复评：55）、“c”（初评：未知；复评：2）。

    只有初评、没有复评的客户：E。

    只有复评、没有初评的客户：F。"
  `);
});

it("says that nothing differs, and why there is no kappa", () => {
  const text = disagreementsText(compared([scored("A", firm)], [scored("A", firm)]), { locale: "en" });
  expect(text).toContain("none: both put everybody in one place");
  expect(text).toContain("The two differ on no fact and on no place.");
  const nobody = disagreementsText(compared([], []), { locale: "en" });
  expect(nobody).toContain("none: nobody was placed by both");
  expect(nobody).not.toContain("differ on no fact");
});

it("says of a place alone that it differs", () => {
  const [first, second] = [scored("A", firm), scored("A", { ...firm, a: 10 })];
  // The same facts and another place: only scores that were changed by hand have that.
  const text = disagreementsText(compared([first], [{ ...second, facts: first.facts }]), { locale: "en" });
  expect(text).toContain("- **A**: first: high/high, second: low/high.");
});

it("names who was not compared, cuts long lists and says so", () => {
  const [a, b] = [scored("A", firm), scored("B", firm)];
  const late = [scored("A", firm, "2026-12-02"), scored("B", firm, "2026-12-02")];
  const text = disagreementsText(compared([a, b], late), { locale: "en", limit: 1 });
  expect(text).toMatch(/- A: the scores are of different days, .*\n- And more: 1\.$/);
  expect(() => disagreementsText(found, { locale: "en", limit: 0.5 })).toThrow(RangeError);
});
