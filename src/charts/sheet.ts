import { rawText } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { pictureId } from "./picture-id.ts";
import { FONT, INK, MARGIN } from "./style.ts";
import { cutText } from "./text-width.ts";
import { element, titleOf, xmlText } from "./xml.ts";

/** What stands around the drawing of every picture. */
export type Sheet = {
  readonly heading: string;
  /** The picture in words, for who cannot see it. */
  readonly description: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The start of the ids in the picture. */
  readonly id: string;
  readonly locale: Locale;
  /** `group` where something in it can be followed: then it is no longer one image to a screen reader. */
  readonly role: "img" | "group";
};

// Chinese and Latin in one style on Linux, Windows, macOS and Android; the first that is there is taken.
const FONTS =
  "'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Hiragino Sans GB', Arial, sans-serif";

/** @throws {RangeError} where a size is below its least, or above 10,000 */
export function pixels(name: string, value: number, least: number): number {
  if (value >= least && value <= 10_000) return value;
  throw new RangeError(`${name} must be ${least} to 10000 pixels, found ${rawText(value)}`);
}

/**
 * The start of the ids in a picture: as given, or made from what the picture says.
 *
 * @throws {RangeError} where the one that is given could not stand in an id
 */
export function idOf(prefix: string | undefined, text: string): string {
  if (prefix === undefined) return pictureId(text);
  if (/^[A-Za-z][\w-]*$/.test(prefix)) return prefix;
  throw new RangeError(`idPrefix must be a letter, then letters, digits, - and _, found ${rawText(prefix)}`);
}

/** A picture as one SVG text that stands alone: its heading and description, a white ground, and the parts on it. */
export function sheetDrawn(
  { heading, description, width, height, id, locale, role }: Sheet,
  ...parts: readonly string[]
): string {
  const size = { width, height };
  const short = cutText(heading, FONT.title, width - 2 * MARGIN, true);
  const place = { x: MARGIN, y: MARGIN + FONT.title * 0.95, "font-size": FONT.title, "font-weight": "bold" };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      role,
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang: locale,
      "xml:lang": locale,
      "font-family": FONTS,
      fill: INK.text,
    },
    element("title", { id: `${id}-title` }, xmlText(heading)),
    element("desc", { id: `${id}-desc` }, xmlText(description)),
    element("rect", { ...size, fill: "#ffffff" }),
    element("text", place, short === heading ? "" : titleOf(heading), xmlText(short)),
    ...parts,
  );
}
