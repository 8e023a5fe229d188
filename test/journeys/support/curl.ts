import { execFile } from 'node:child_process';

/** What curl printed, and how it ended. */
export interface Printed {
  /** The exit code; 0 when the answer came whole. */
  readonly exit: number;
  readonly status: number;
  readonly text: string;
}

interface Curl {
  /** Told all that was printed so far, as it comes. */
  readonly onText?: (text: string) => void;
}

/** Runs curl, as it is on this machine, until it ends by itself. `words`: its arguments. */
export function curl(words: readonly string[], { onText }: Curl = {}): Promise<Printed> {
  const options = ['--silent', '--show-error', '--no-buffer', '--write-out', '\n%{http_code}'];
  return new Promise((done, fail) => {
    let seen = '';
    const running = execFile('curl', [...options, ...words], (error, printed, complaint) => {
      const [, text, status] = /^(.*)\n(\d{3})$/su.exec(printed) ?? [];
      if (text === undefined) fail(new Error(`curl: ${complaint}`, { cause: error }));
      else done({ exit: running.exitCode ?? -1, status: Number(status), text });
    });
    running.stdout?.on('data', (piece: string) => onText?.((seen += piece)));
  });
}
