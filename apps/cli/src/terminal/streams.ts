import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { reasonOf } from '../output/reason.ts';

/**
 * Data goes to standard output, talk to standard error. A reader that closes the pipe early (`| head`)
 * has seen enough: the program ends quietly.
 */
export function watchStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
  });
  process.stderr.on('error', () => {
    // nobody listens: there is nobody left to tell
  });
}

/** Writes data and waits until it is out. */
export const print = (data: string | Uint8Array): Promise<void> =>
  new Promise((done, failed) => {
    process.stdout.write(data, (error?: NodeJS.ErrnoException | null) => {
      if (!error) done();
      else if (error.code === 'EPIPE') process.exit(EXIT.done);
      else {
        const slots = { path: 'standard output', reason: reasonOf(error) };
        failed(refuse(EXIT.file, fault('file-unwritable', slots)));
      }
    });
  });

export const talk = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Text from files must not steer the terminal: signs that it would obey are shown as a question mark. */
export const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs to be taken out
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?');
