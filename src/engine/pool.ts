/** Things that are made once and used by one call after the other; a call from within a call gets one of its own. */
export type Pool<Thing> = { readonly use: <Result>(call: (thing: Thing) => Result) => Result };

/** Makes a pool that makes a thing when it is first needed, and again as often as calls stand within calls. */
export function createPool<Thing>(make: () => Thing): Pool<Thing> {
  const idle: Thing[] = [];
  return {
    use: (call) => {
      const thing = idle.pop() ?? make();
      try {
        return call(thing);
      } finally {
        idle.push(thing);
      }
    },
  };
}
