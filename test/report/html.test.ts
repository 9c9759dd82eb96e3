import { expect, it } from "vitest";
import { isolated, tag } from "../../src/report/html.ts";

it("writes attributes escaped, and leaves out those that are not there", () => {
  const attributes = { title: `"<&'`, rowspan: 2, hidden: true, checked: false, class: undefined };
  expect(tag("td", attributes, "x")).toBe('<td title="&quot;&lt;&amp;&#39;" rowspan="2" hidden>x</td>');
});

it("closes what has content, even none, and not what can have none", () => {
  expect(tag("td", {})).toBe("<td></td>");
  expect(tag("input", { type: "radio" })).toBe('<input type="radio">');
});

it("keeps a text from outside to itself", () => {
  expect(isolated("\u202e</script>\u0000")).toBe("<bdi>\u202e&lt;/script&gt;</bdi>");
});
