import { pictureText } from "opportunity-matrix/charts";
import { expect, it } from "vitest";

it("writes heading, sentences and table as Markdown, and names as they are", () => {
  const picture = {
    heading: "# Who",
    summary: "Two *moved*.\nOne stayed.",
    svg: "<svg/>",
    table: { heads: ["Customer|", "Days"], texts: 1, rows: [["<b>A|B</b>\nC", "1,000"]] },
  };
  expect(pictureText(picture)).toBe(
    [
      "# \\# Who",
      "",
      "Two \\*moved\\*. One stayed.",
      "",
      "| Customer\\| | Days |",
      "| --- | ---: |",
      "| \\<b\\>A\\|B\\</b\\> C | 1,000 |",
    ].join("\n"),
  );
});
