import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADER_POLICY } from '../../scripts/lib/csp.mjs';
import { ASK_ANEW, FOR_EVER, HEADERS } from '../../scripts/lib/headers.mjs';
import { CONFIGURATIONS } from '../../scripts/lib/hosting.mjs';

const guide = readFileSync('docs/hosting.md', 'utf8');

describe.each(Object.entries(CONFIGURATIONS))('docs/hosting/%s', (name, text) => {
  it('is as `node scripts/hosting.mjs` writes it', () => {
    expect(readFileSync(`docs/hosting/${name}`, 'utf8')).toBe(text);
  });

  it('sends what `npm start` sends', () => {
    for (const [header, value] of Object.entries(HEADERS)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
    expect(text).toContain(FOR_EVER);
  });

  it('is named by the guide', () => {
    expect(guide).toContain(`(hosting/${name})`);
  });
});

describe('the guide', () => {
  it('shows the headers as they are sent, and says what each is for', () => {
    const lines = Object.entries(HEADERS).map(([header, value]) => `${header}: ${value}`);
    expect(guide).toContain(`\`\`\`\n${lines.join('\n')}\n\`\`\``);
    for (const header of Object.keys(HEADERS)) expect(guide).toContain(`| \`${header}\``);
  });

  it('says how long files hold', () => {
    for (const value of [FOR_EVER, ASK_ANEW]) expect(guide).toContain(`Cache-Control: ${value}`);
  });
});

it('lets nobody frame the app, which only a header can', () => {
  expect(HEADER_POLICY).toContain("frame-ancestors 'none'");
});
