import { describe, expect, it } from "vitest";
import { coordinate, element, linked, printable, titleOf, xmlText } from "../../src/charts/xml.ts";

it("escapes what XML reads as marks", () => {
  expect(xmlText(`<a b="c" d='e'>&amp;`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
});

it("leaves out what XML cannot hold, and keeps every other character", () => {
  expect(printable("a\u0000\u0007b\ud800c\udfffd\uffffe")).toBe("abcde");
  expect(printable("电网 😀 é\t\n\u2028 x")).toBe("电网 😀 é x");
});

it("writes coordinates with at most two decimals and no negative zero", () => {
  expect([1, 1.005, 1 / 3, -0.001, 1e3].map(coordinate)).toEqual(["1", "1", "0.33", "0", "1000"]);
});

it("writes elements with escaped attributes, and none for what is undefined", () => {
  expect(element("g", { class: `"&`, x: 1.239, y: undefined })).toBe('<g class="&quot;&amp;" x="1.24"/>');
  expect(element("g", {}, "<a/>", titleOf("<"))).toBe("<g><a/><title>&lt;</title></g>");
});

describe("linked", () => {
  it("leads somewhere, or is what it was", () => {
    expect(linked("#a&b", "<g/>")).toBe('<a href="#a&amp;b"><g/></a>');
    expect(linked("#a", "<g/>", true)).toBe('<a href="#a" tabindex="-1" aria-hidden="true"><g/></a>');
    expect(linked(null, "<g/>")).toBe("<g/>");
  });
});
