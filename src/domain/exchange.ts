import * as z from 'zod/mini';

/** The trace keeps the last 500 exchanges (rulings: bounds). */
export const TRACE_LIMIT = 500;

/** A body is kept up to this many bytes; what is longer is cut. */
export const BODY_LIMIT = 64 * 1024;

/** Names may repeat, and may be any word. */
const headersSchema = z.array(z.tuple([z.string(), z.string()]));

const bodySchema = z.object({
  text: z.string(),
  /** Whether only the beginning was kept. */
  isCut: z.boolean(),
});

/** One request to the simulator and its response, as kept in the trace. */
export const exchangeSchema = z.object({
  /** Counts up: twelve digits. */
  id: z.string(),
  /** Who passed the request on: this page, the service worker, or the relay of `npm start`. */
  from: z.enum(['page', 'worker', 'relay']),
  /** By the workspace's clock (ms). */
  at: z.number(),
  durationMs: z.number(),
  request: z.object({
    method: z.string(),
    url: z.string(),
    headers: headersSchema,
    body: bodySchema,
  }),
  response: z.object({
    status: z.number(),
    headers: headersSchema,
    body: bodySchema,
  }),
  /** The rule that refused it, by its ID in the simulator's tables of errors; null for none. */
  rule: z.nullable(z.string()),
  /** Whether the response is a stream; then its body is not kept. */
  isStream: z.boolean(),
});
export type Exchange = z.infer<typeof exchangeSchema>;

/** An exchange that the trace has not numbered yet. */
export type NewExchange = Omit<Exchange, 'id'>;

const ID_DIGITS = 12;

/** The ID after the trace's last one; undefined for an empty trace. Sorts as text. */
export function nextExchangeId(last: string | undefined): string {
  return String(Number(last ?? '0') + 1).padStart(ID_DIGITS, '0');
}

/** The ID of the oldest exchange that a trace keeps whose last one has the given ID. */
export function oldestKeptId(last: string): string {
  const oldest = Math.max(1, Number(last) - TRACE_LIMIT + 1);
  return String(oldest).padStart(ID_DIGITS, '0');
}
