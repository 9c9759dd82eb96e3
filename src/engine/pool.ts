/** Things that are made once and used by one call after the other; a call from within a call gets one of its own. */
export type Pool<Thing> = {
  readonly use: <Result>(call: (thing: Thing) => Result) => Result;
  /** For use over several calls: what is taken is nobody else's until it is given back. */
  readonly take: () => Thing;
  readonly giveBack: (thing: Thing) => void;
};

/** Makes a pool that makes a thing when it is first needed, and again as often as it is needed while all others are in use. */
export function createPool<Thing>(make: () => Thing): Pool<Thing> {
  const idle: Thing[] = [];
  const take = (): Thing => idle.pop() ?? make();
  const giveBack = (thing: Thing): void => void idle.push(thing);
  return {
    take,
    giveBack,
    use: (call) => {
      const thing = take();
      try {
        return call(thing);
      } finally {
        giveBack(thing);
      }
    },
  };
}
