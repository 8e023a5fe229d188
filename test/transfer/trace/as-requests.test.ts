import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asRequests } from '../../../src/transfer/trace/as-requests.ts';
import { callHeaders } from '../../../src/transfer/trace/call-headers.ts';
import { kept } from '../../domain/trace/support.ts';
import { anyRequest } from './support/any-request.ts';

it('writes a program', () => {
  const one = kept({ method: 'PUT', headers: [['accept', 'a/b']], body: '{}', isStream: true });
  expect(asRequests(one)).toBe(`import requests

response = requests.request(
    "PUT",
    "http://localhost:4173/sandbox/api/",
    headers={
        "accept": "a/b",
    },
    data="{}".encode(),
    stream=True,
)
for line in response.iter_lines():
    print(line.decode())`);
  expect(asRequests(kept())).toContain('print(response.status_code, response.text)');
});

/** Runs programs with a package that only notes what it is asked for. */
const RUN = `
import json, sys, types
calls = []
class Requests(types.ModuleType):
    def request(self, method, url, headers={}, data=b""):
        calls.append([method, url, list(headers.items()), data.decode()])
        return types.SimpleNamespace(status_code=200, text="")
sys.modules["requests"] = Requests("requests")
for program in json.load(sys.stdin):
    exec(program, {"print": lambda *_: None})
print(json.dumps(calls))
`;
const hasPython = spawnSync('python3', ['-c', '']).status === 0;

it.runIf(hasPython)('is read by Python as it was meant', () => {
  const requests = fc.sample(anyRequest, 300);
  const input = JSON.stringify(requests.map(asRequests));
  const calls: unknown = JSON.parse(
    execFileSync('python3', ['-c', RUN], { input, encoding: 'utf8' }),
  );
  const expected = requests.map(({ request: { method, url, headers, body } }) => [
    ...[method, url, callHeaders(headers), body.text],
  ]);
  expect(calls).toEqual(expected);
});
