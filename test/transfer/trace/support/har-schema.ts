import * as z from 'zod/mini';

// HAR 1.2 as its specification has it: what must be there, what may be, and nothing else.
const comment = z.optional(z.string());
const pair = z.strictObject({ name: z.string(), value: z.string(), comment });
const cookie = z.strictObject({ name: z.string(), value: z.string() });
const size = z.int().check(z.gte(-1));
const time = z.number().check(z.gte(0));

const request = z.strictObject({
  method: z.string(),
  url: z.url(),
  httpVersion: z.string(),
  cookies: z.array(cookie),
  headers: z.array(pair),
  queryString: z.array(pair),
  postData: z.optional(z.strictObject({ mimeType: z.string(), text: z.string(), comment })),
  headersSize: size,
  bodySize: size,
  comment,
});

const response = z.strictObject({
  status: z.int(),
  statusText: z.string(),
  httpVersion: z.string(),
  cookies: z.array(cookie),
  headers: z.array(pair),
  content: z.strictObject({
    size: z.int().check(z.gte(0)),
    mimeType: z.string(),
    text: z.optional(z.string()),
    comment,
  }),
  redirectURL: z.string(),
  headersSize: size,
  bodySize: size,
  comment,
});

export const harSchema = z.strictObject({
  log: z.strictObject({
    version: z.literal('1.2'),
    creator: z.strictObject({ name: z.string(), version: z.string(), comment }),
    entries: z.array(
      z.strictObject({
        startedDateTime: z.iso.datetime(),
        time,
        request,
        response,
        cache: z.strictObject({}),
        timings: z.strictObject({ send: time, wait: time, receive: time }),
        comment,
      }),
    ),
    comment,
  }),
});
