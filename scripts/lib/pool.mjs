/**
 * Runs tasks, at most `width` at a time, in their order.
 * @template T
 * @param {readonly (() => Promise<T>)[]} tasks
 * @param {number} width
 * @returns {Promise<T[]>} the results in the order of the tasks
 */
export async function pool(tasks, width) {
  /** @type {T[]} */
  const results = [];
  const waiting = [...tasks.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next;
      results[index] = await task();
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
