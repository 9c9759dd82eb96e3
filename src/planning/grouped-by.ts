/** The items that have the same key together, each group with its first item, the keys ascending by code unit. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): (readonly [first: Item, group: readonly Item[]])[] {
  const groups = new Map<string, [Item, Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item, [item]]);
    else group[1].push(item);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
