/** One event of a stream, as a client is told of it. */
export interface StreamMessage {
  readonly name: string;
  /** Its lines of data, with a line break between them. */
  readonly data: string;
}

/** Reads a stream of events piece by piece. */
export interface EventStreamReader {
  /** Takes the next piece of text, wherever it was cut, and gives the events that it completes. */
  readonly take: (text: string) => StreamMessage[];
}

/**
 * Reads `text/event-stream` as browsers do [HTML, 9.2.6]: lines end in CR, LF or both; a line that
 * begins with a colon is a comment; an empty one ends the event, which counts only if it has data;
 * without a name it is `message`. An event that the end cuts off is dropped. IDs and times to
 * reconnect are left out: the service sent none.
 */
export function eventStreamReader(): EventStreamReader {
  let rest = '';
  let name = '';
  let data: string[] = [];

  function complete(): StreamMessage[] {
    const message = { name: name === '' ? 'message' : name, data: data.join('\n') };
    const isEvent = data.length > 0;
    name = '';
    data = [];
    return isEvent ? [message] : [];
  }

  function takeLine(line: string): StreamMessage[] {
    if (line === '') return complete();
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
    return [];
  }

  return {
    take: (text) => {
      rest += text;
      // A CR at the end may be half of a line break.
      const lines = rest.split(/\r\n|\n|\r(?!$)/u);
      rest = lines.pop() ?? '';
      return lines.flatMap(takeLine);
    },
  };
}
