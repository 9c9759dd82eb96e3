import type { Locale } from "../../core/label.ts";

/** How a picture of a portfolio is drawn. */
export type PortfolioPictureOptions = {
  readonly locale: Locale;
  /** Pixels, 360 to 10,000; 900 where left out. */
  readonly width?: number | undefined;
  /** The heading; one that says what the picture shows where left out. */
  readonly title?: string | undefined;
  /** The start of the ids in the picture: a letter, then letters, digits, `-` and `_`. Made from the content where left out. */
  readonly idPrefix?: string | undefined;
};
