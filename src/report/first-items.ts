import { details, tag } from "./html.ts";
import { say } from "./words.ts";

/** An ordered list of which the first few stand open; the others count on, and are a click away. */
export function firstItems(items: readonly string[], open: number): string {
  const [first, others] = [items.slice(0, open), items.slice(open)];
  const list = tag("ol", {}, ...first);
  if (others.length === 0) return list;
  return list + details(say("more", { count: others.length }), tag("ol", { start: open + 1 }, ...others));
}
