/** The version of this package. A constant, since nothing is read at run time; the release writes it, and a test compares it. */
export const LIBRARY = "0.0.0";
