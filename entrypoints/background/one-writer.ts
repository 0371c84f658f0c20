/** Runs tasks one after the other, so that reading, changing and writing back is never interleaved. */
export default function oneWriter() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn.catch(() => {});
    return turn;
  };
}
