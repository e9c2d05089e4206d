/** Runs the command and resolves to its exit status. */
export const main = (args: readonly string[]): Promise<number> => {
  process.stderr.write(`copy-desk: unknown command ${args[0] ?? '(none)'}.\n`);
  return Promise.resolve(2);
};
