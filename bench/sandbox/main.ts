// What a program that runs this page may ask of it.
import { connect, read, turns, type Server } from './client.mjs';
import { handleInMemory } from './in-memory.ts';
import { ourServer, type OurServer } from './our-server.ts';

let ours: OurServer | undefined;

function present(): OurServer {
  if (ours === undefined) throw new Error('Nothing is prepared.');
  return ours;
}

function first(): Server {
  const [server] = present().clients;
  if (server === undefined) throw new Error('No client is registered.');
  return server;
}

const bench = {
  prepare: async (app: string, redirectUris: readonly string[]): Promise<Server> => {
    ours = await ourServer(app, redirectUris);
    return first();
  },
  connect: (): Promise<string> => connect(first(), present().sendUser),
  /** So many clients at once, each of them so often; turns per second. */
  turns: (atOnce: number, count: number): Promise<number> =>
    turns(present().clients.slice(0, atOnce), count, present().sendUser),
  /** Reads so many times in a row; ms of each. */
  reads: async (token: string, count: number): Promise<number[]> => {
    const times: number[] = [];
    for (let one = 0; one < count; one += 1) {
      const start = performance.now();
      await read(first(), token);
      times.push(performance.now() - start);
    }
    return times;
  },
  handleInMemory,
};

declare global {
  interface Window {
    sandboxBench?: typeof bench;
  }
}

window.sandboxBench = bench;
