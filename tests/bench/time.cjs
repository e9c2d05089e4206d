'use strict';

/** Milliseconds of processor time of this process; others on the machine do not count. */
const spent = (work) => {
  global.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median time of each work, all of them taken in turn so that a busy moment falls on all alike; the first rounds warm up. */
exports.inTurn = (works, rounds, warmUp) => {
  const times = new Map(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const time = spent(work);
      if (round >= warmUp) times.get(name).push(time);
    }
  }
  return new Map(Array.from(times, ([name, list]) => [name, median(list)]));
};
