// Days for tests, counted with Date and so apart from the library's own counting.
const MILLISECONDS = 86_400_000;
const ORIGIN = Date.UTC(2026, 0, 1);

/** The day that lies `offset` days after 2026-01-01, as text. */
export function dayText(offset: number): string {
  return new Date(ORIGIN + offset * MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days a real day lies after 2026-01-01; null where the text is no real day. */
export function dayOffset(text: unknown): number | null {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return null;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return null;
  return (date.getTime() - ORIGIN) / MILLISECONDS;
}
