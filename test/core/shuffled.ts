/** A copy of a JSON value with the keys of every object in another order; keys such as `__proto__` stay own properties. */
export function shuffled<Value>(value: Value, seed: number): Value {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % count;
  };
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== "object" || part === null) return part;
    const entries = Object.entries(part);
    for (let i = entries.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [entries[i], entries[j]] = [entries[j] as [string, unknown], entries[i] as [string, unknown]];
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as Value;
}
