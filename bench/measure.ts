/** What was measured once: how long it took [ms]. */
export type Once = () => number | Promise<number>;

const TIMES = 9;

/** The middle of nine, after one to warm up. */
export async function median(once: Once): Promise<number> {
  await once();
  const all: number[] = [];
  for (let i = 0; i < TIMES; i++) all.push(await once());
  return middle(all);
}

export const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1];

/** CPU time of this process [ms]: what others do on the machine hardly moves it. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
