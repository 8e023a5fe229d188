import { DEMO_PICTURES } from '../../src/transfer/demo/demo-pictures.ts';
import { demoWorkspace, type DemoWorkspace } from '../../src/transfer/demo/demo-workspace.ts';
import { countingRandom } from './random.ts';

/** The moment of the demo. */
export const DEMO_NOW = Date.UTC(2024, 5, 1);

/** The demo, with pictures of no content. */
export function demo(): DemoWorkspace {
  const pictures = new Map(DEMO_PICTURES.map(({ name }) => [name, new Blob([])]));
  return demoWorkspace(DEMO_NOW, countingRandom(), pictures);
}

/** One client of the demo, by its name. */
export function demoClientNamed(name: string): DemoWorkspace['clients'][number] {
  const found = demo().clients.find((client) => client.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}
