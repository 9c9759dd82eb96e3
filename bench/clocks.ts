/** Milliseconds that a piece of work took. */
export type Took = {
  /** Of processors, on all threads of this process: what has to be paid for, and what other programs disturb least. */
  readonly processor: number;
  /** By the clock on the wall, which is shorter where several threads work at once. */
  readonly wall: number;
};

/** Starts both clocks; gives the function that reads them. */
export function startClocks(): () => Took {
  const wall = performance.now();
  const { user, system } = process.cpuUsage();
  return () => {
    const now = process.cpuUsage();
    return { processor: (now.user - user + now.system - system) / 1000, wall: performance.now() - wall };
  };
}
