import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventStreamReader, type StreamMessage } from '../../../src/domain/trace/event-stream.ts';

function readAll(...pieces: readonly string[]): StreamMessage[] {
  const reader = eventStreamReader();
  return pieces.flatMap((piece) => reader.take(piece));
}

const put = (data: string): StreamMessage => ({ name: 'put', data });

describe('a stream of events', () => {
  it.each<[string, readonly string[], readonly StreamMessage[]]>([
    ['one event', ['event: put\ndata: 1\n\n'], [put('1')]],
    ['two in one piece', ['event: put\ndata: 1\n\nevent: put\ndata: 2\n\n'], [put('1'), put('2')]],
    ['one without a name', ['data: 1\n\n'], [{ name: 'message', data: '1' }]],
    [
      'a name that counts once',
      ['event: a\ndata: 1\n\ndata: 2\n\n'],
      [
        { name: 'a', data: '1' },
        { name: 'message', data: '2' },
      ],
    ],
    ['pieces that end anywhere', ['ev', 'ent: put\nda', 'ta: 1\n', '\n'], [put('1')]],
    ['CRLF', ['event: put\r\ndata: 1\r\n\r\n'], [put('1')]],
    ['CRLF that is cut in two', ['event: put\r', '\ndata: 1\r', '\n\r', '\n'], [put('1')]],
    ['CR alone', ['event: put\rdata: 1\r\r', 'event: x'], [put('1')]],
    ['comments', [':\n: hello\nevent: put\n:data: 0\ndata: 1\n\n'], [put('1')]],
    [
      'several lines of data',
      ['event: put\ndata: {\ndata:  "a": 1\ndata: }\n\n'],
      [put('{\n "a": 1\n}')],
    ],
    ['data without a space, or with two', ['event:put\ndata:1\ndata:  2\n\n'], [put('1\n 2')]],
    ['a colon in the data', ['event: put\ndata: {"a":"b: c"}\n\n'], [put('{"a":"b: c"}')]],
    ['empty data', ['event: put\ndata\n\n'], [put('')]],
    ['fields that nobody knows', ['id: 7\nretry: 10\nother\nevent: put\ndata: 1\n\n'], [put('1')]],
    [
      'an event without data, which is none',
      ['event: put\n\ndata: 1\n\n'],
      [{ name: 'message', data: '1' }],
    ],
    ['an event that is cut off', ['event: put\ndata: 1\n'], []],
    ['nothing', ['', '\n\n\n'], []],
  ])('reads %s', (_case, pieces, expected) => {
    expect(readAll(...pieces)).toEqual(expected);
  });

  it('is the same however it is cut', () => {
    const line = fc.stringMatching(/^[a-z: {}"]{0,8}$/u);
    const brk = fc.constantFrom('\n', '\r\n', '\r');
    const text = fc
      .array(fc.tuple(fc.constantFrom('event: ', 'data: ', ':', ''), line, brk), { maxLength: 12 })
      .map((lines) => `${lines.flat().join('')}\n`);
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (whole, cuts) => {
        const places = [0, ...[...cuts].sort((one, other) => one - other), whole.length];
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
        expect(readAll(...pieces)).toEqual(readAll(whole));
      }),
    );
  });
});
