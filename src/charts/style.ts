/** Font sizes in pixels. */
export const FONT = { title: 18, axis: 13, text: 12, small: 11 } as const;

/** The height of a line of text in units of its font size. */
export const LINE = 1.3;

/** White space around the picture. */
export const MARGIN = 24;

/** Colours of what is not a customer. */
export const INK = { text: "#1f2933", quiet: "#46525e", line: "#7b8794", frame: "#46525e" } as const;
