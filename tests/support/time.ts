/** Milliseconds of processor time that work takes: what else the machine does is none of it. */
export const spent = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * The least of some measurements, of which no more are taken once one is below the limit: the machine may clear its
 * memory meanwhile, but what is slow by itself is slow every time.
 */
export const leastOf = (measure: () => number, limit: number, most = 5): number => {
  let least = measure();
  for (let taken = 1; taken < most && least >= limit; taken += 1) least = Math.min(least, measure());
  return least;
};
