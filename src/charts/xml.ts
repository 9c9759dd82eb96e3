/** The attributes of an element; one that is undefined is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

// What XML 1.0 cannot hold or advises against (section 2.2): control characters, noncharacters, halves of a surrogate pair.
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text without what XML cannot hold; white space of all kinds becomes one space. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(FORBIDDEN, "");
}

/** Text that can stand in an element or in an attribute, whatever it was. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

/** A coordinate with at most two decimals, the same in every engine. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** An element with its attributes escaped; its children are XML already, many of them joined: a call has room for few. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? coordinate(value) : xmlText(value as string)}"`,
    )
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** What a pointer can follow, where it leads anywhere; `isAgain` where a link to the same place can be reached by keyboard already. */
export function linked(href: string | null, svg: string, isAgain = false): string {
  if (href === null) return svg;
  return element("a", isAgain ? { href, tabindex: -1, "aria-hidden": "true" } : { href }, svg);
}

/** The text that a browser shows over an element, and a screen reader reads. */
export function titleOf(text: string): string {
  return element("title", {}, xmlText(text));
}
