import { expect, it } from "vitest";
import { labelText } from "../../src/text/label.ts";

it("a label that is one text is that text in every language", () => {
  expect([labelText("ACME", "en"), labelText("ACME", "zh-CN"), labelText("", "en")]).toEqual([
    "ACME",
    "ACME",
    "",
  ]);
});

it("a label without the locale falls back to English, to Chinese, to whatever it has, to nothing", () => {
  const label = { "zh-CN": "客户", en: "Customer", fr: "Client" };
  expect([labelText(label, "en"), labelText(label, "zh-CN")]).toEqual(["Customer", "客户"]);
  expect(labelText({ fr: "Client", en: "Customer" }, "zh-CN")).toBe("Customer");
  expect(labelText({ fr: "Client", "zh-CN": "客户" }, "en")).toBe("客户");
  expect(labelText({ fr: "Client", de: "Kunde" }, "en")).toBe("Client");
  expect(labelText({}, "en")).toBe("");
});

it("a label has only its own texts", () => {
  expect(labelText(Object.create({ en: "inherited" }), "en")).toBe("");
  expect(labelText(JSON.parse('{"__proto__":"own"}'), "en")).toBe("own");
});
