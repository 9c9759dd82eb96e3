import { coordinate, xmlText } from "../charts/xml.ts";

/** Attributes of an element; `true` is written as a name alone, and one that is false or undefined is left out. */
export type Attributes = { readonly [name: string]: string | number | boolean | undefined };

/** Elements that have no content and no end tag (HTML, section 13.1.2). */
const VOID = new Set(["input", "meta"]);

function attributeText([name, value]: readonly [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return "";
  if (value === true) return ` ${name}`;
  return ` ${name}="${typeof value === "number" ? coordinate(value) : xmlText(value)}"`;
}

/** An element with its attributes escaped; its children are markup already. Serves for SVG within HTML as well. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const start = `<${name}${Object.entries(attributes).map(attributeText).join("")}>`;
  return VOID.has(name) ? start : `${start}${children.join("")}</${name}>`;
}

/** A text from outside, which may be written from right to left: it moves nothing around it. */
export function isolated(text: string): string {
  return tag("bdi", {}, xmlText(text));
}

/** What is there for those who ask: a line to click, and what it opens. On paper all of it is open. */
export function details(summary: string, ...children: readonly string[]): string {
  return tag("details", {}, tag("summary", {}, summary), ...children);
}
