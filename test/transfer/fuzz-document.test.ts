import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/actions/import/read-source.ts';
import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { DOCUMENT_PROBLEMS } from '../../src/domain/problems/document-problems.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { writeDocument } from '../../src/transfer/serialize.ts';
import { writeRawDocument } from '../../src/transfer/write-raw-document.ts';
import { contentsOf } from '../builders/contents.ts';
import { consoles } from '../builders/console-arbitrary.ts';
import { JSON_MUTATIONS } from './support/json-mutations.ts';
import { chanceOf, type Chance } from './support/seeded.ts';
import { TEXT_MUTATIONS } from './support/text-mutations.ts';

const DOCUMENTS = 100_000;
const SEED = Number(process.env.FUZZ_SEED ?? 20_240_601);
const EXISTING = contentsOf({});

/** Told before a document's own contents are looked at. */
const BEFORE_THE_ENVELOPE: readonly string[] = [
  'document/empty',
  'document/not-json',
  'document/not-ours',
  'document/newer',
  'document/no-way-up',
];
/** What no mutation of a text can bring about: the first has a test of its own. */
const ELSEWHERE: readonly string[] = ['document/too-large', 'document/not-utf8'];

/** Documents of consoles with clients, and raw downloads of the same. */
function originals(): string[] {
  const made = fc
    .sample(consoles(), { seed: SEED, numRuns: 200 })
    .filter(({ tables }) => tables.clients.length > 0)
    .map((contents) => ({
      contents,
      text: writeDocument(contents, {
        scope: 'workspace',
        secrets: true,
        appVersion: '0.1.0',
        exportedAt: 1000,
        pretty: false,
      }),
    }))
    .sort((one, other) => one.text.length - other.text.length)
    .slice(0, 24);
  const raw = made.slice(0, 4).map(({ contents: { tables } }) =>
    writeRawDocument({
      databaseName: 'birdhouse-workspace-a',
      databaseVersion: 20,
      exportedAt: 1000,
      tables: { ...tables, images: [], meta: [{ key: 'recordVersion', value: RECORD_VERSION }] },
    }),
  );
  return [...made.map(({ text }) => text), ...raw];
}

/** One damaged document; a fifth is damaged as a text, the others in what they say. */
function mutated(original: string, chance: Chance): string {
  if (chance.below(5) === 0) return chance.one(TEXT_MUTATIONS)(original, chance);
  const document = JSON.parse(original) as Record<string, unknown>;
  chance.one(JSON_MUTATIONS)(document, chance);
  if (chance.below(8) === 0) chance.one(JSON_MUTATIONS)(document, chance);
  return JSON.stringify(document);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The code of the refusal, or how it was read. An exception is a fault of ours. */
function outcomeOf(text: string): string {
  const read = readDocument(text);
  if (read.ok) {
    const plan = planImport(read.value, EXISTING);
    return plan.isRaw ? 'read as a raw download' : 'read';
  }
  const { code, field, values } = read.error;
  const isPlaced = typeof field === 'string' && field.startsWith('/') && Boolean(values.place);
  if (!isPlaced) throw new Error(`${code} names no place: ${text.slice(0, 200)}`);
  return code;
}

describe('damaged documents', () => {
  it(`are refused with code and place, or read: ${DOCUMENTS} of them`, { timeout: 600_000 }, () => {
    const chance = chanceOf(SEED);
    const texts = originals();
    const before = JSON.stringify(EXISTING);
    const counts = new Map<string, number>();
    let json = 0;
    const start = performance.now();
    for (let number = 0; number < DOCUMENTS; number += 1) {
      const text = mutated(chance.one(texts), chance);
      if (isJson(text)) json += 1;
      const outcome = outcomeOf(text);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    report(counts, json, seconds);

    expect(JSON.stringify(EXISTING)).toBe(before);
    expect('polluted' in {}).toBe(false);
    expect(json / DOCUMENTS).toBeGreaterThanOrEqual(0.7);
    const outside = BEFORE_THE_ENVELOPE.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);
    expect(1 - outside / DOCUMENTS).toBeGreaterThanOrEqual(0.3);
    const codes = Object.keys(DOCUMENT_PROBLEMS).filter((code) => code.startsWith('document/'));
    const rare = codes.filter((code) => !ELSEWHERE.includes(code) && (counts.get(code) ?? 0) < 50);
    expect(rare).toEqual([]);
  });

  it('are refused for bytes that are no UTF-8, wherever those stand', async () => {
    const chance = chanceOf(SEED);
    const bytes = new TextEncoder().encode(originals()[0]);
    for (let number = 0; number < 100; number += 1) {
      const damaged = bytes.slice();
      damaged[chance.below(damaged.length)] = 0xff;
      const read = await readSource(new Blob([damaged]), () => undefined);
      expect(read).toMatchObject({ ok: false, error: { code: 'document/not-utf8', field: '/' } });
    }
  });
});

function report(counts: ReadonlyMap<string, number>, json: number, seconds: number): void {
  const lines = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `  ${String(count).padStart(6)}  ${outcome}`);
  const share = ((json / DOCUMENTS) * 100).toFixed(1);
  const head = `${DOCUMENTS} damaged documents in ${seconds} s, seed ${SEED}, ${share} % JSON:`;
  process.stdout.write(`${[head, ...lines].join('\n')}\n`);
}
