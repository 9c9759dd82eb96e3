/** Does some work, and leaves its name and its time in the browser's Performance panel, where one sees what is done when. */
export function measured<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start });
  return result;
}
