import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../scripts/lib/node-version.mjs';
import { hasDisplay } from '../../scripts/lib/open-browser.mjs';
import { choosePort, portTakenMessage } from '../../scripts/lib/port.mjs';

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])('accepts %s', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['16.20.2', '18.20.0', '20.18.3', '21.7.3', '22.12.0', '23.11.0'])(
    'says what to do about %s',
    (version) => {
      const message = nodeProblem(version);
      expect(message).toContain('Node 20.19 or newer');
      expect(message).toContain(`This is Node ${version}.`);
      expect(message).toContain('https://nodejs.org/');
    },
  );
});

describe('choosePort', () => {
  it.each([
    [undefined, { port: 4810 }],
    ['', { port: 4810 }],
    ['4811', { port: 4811 }],
  ])('%s gives %o', (text, expected) => {
    expect(choosePort(text)).toEqual(expected);
  });

  it.each(['0', '65536', '4810.5', 'http', '-1'])('refuses %s in words', (text) => {
    expect(choosePort(text)).toEqual({ problem: expect.stringContaining(text) as string });
  });
});

describe('portTakenMessage', () => {
  it('tells how to free the port and how to use another one', () => {
    expect(portTakenMessage(4810, 'linux')).toMatch(/lsof -i :4810[^]*PORT=4811 npm start/u);
    expect(portTakenMessage(4810, 'win32')).toMatch(/findstr :4810[^]*set PORT=4811/u);
    expect(portTakenMessage(4811, 'linux')).toContain('PORT=4810 npm start');
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['linux', { DISPLAY: ':10', SSH_CONNECTION: '10.0.0.1 5 10.0.0.2 22' }, false],
    ['darwin', {}, true],
    ['darwin', { BROWSER: 'none' }, false],
    ['win32', { CI: '1' }, false],
  ] as const)('%s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected);
  });
});
