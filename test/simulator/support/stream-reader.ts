interface Received {
  readonly event: string;
  readonly data: unknown;
}

/** Reads a stream event by event, as a client does. */
export function streamReader(response: Response): {
  /** The next event; rejects when the stream has ended. */
  readonly next: () => Promise<Received>;
  readonly isOver: () => Promise<boolean>;
  readonly leave: () => Promise<void>;
} {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  return {
    next: async () => {
      // Each event comes as a piece of its own.
      const { value } = await reader.read();
      const [, event, data] = /^event: (.*)\n(?:data: (.*)\n)?\n$/u.exec(decoder.decode(value))!;
      return { event: event!, data: data === undefined ? undefined : JSON.parse(data) };
    },
    isOver: async () => (await reader.read()).done,
    leave: () => reader.cancel(),
  };
}
