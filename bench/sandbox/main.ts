// What a program that runs this page may ask of it.
import { connect, read, turns, type Server } from './client.mjs';
import { handleInMemory } from './in-memory.ts';
import { ourServer, type OurServer } from './our-server.ts';

let ours: OurServer | undefined;

function present(): OurServer {
  if (ours === undefined) throw new Error('Nothing is prepared.');
  return ours;
}

const bench = {
  prepare: async (app: string, redirectUris: readonly string[]): Promise<Server> => {
    ours = await ourServer(app, redirectUris);
    return ours.server;
  },
  connect: (): Promise<string> => connect(present().server, present().sendUser),
  turns: (count: number): Promise<number> => turns(present().server, count, present().sendUser),
  /** Reads so many times in a row; ms of each. */
  reads: async (token: string, count: number): Promise<number[]> => {
    const times: number[] = [];
    for (let one = 0; one < count; one += 1) {
      const start = performance.now();
      await read(present().server, token);
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
