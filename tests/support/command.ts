import { main } from '../../src/plugins/copy-desk/cli/src';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `copy-desk` in this process and takes down what it says. */
export const copyDesk = async (...args: readonly string[]): Promise<Outcome> => {
  const said = { out: '', err: '' };
  const listen = (key: keyof typeof said) => (chunk: unknown) => {
    said[key] += String(chunk);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(listen('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(listen('err')),
  ];
  try {
    return { status: await main(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
