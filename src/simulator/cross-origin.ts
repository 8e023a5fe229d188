import type { SimulatorSettings } from '../domain/simulator-settings.ts';

const ALLOWED = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Accept, Cache-Control',
  'access-control-max-age': '600',
};

type Settings = Pick<SimulatorSettings, 'allowCrossOrigin'>;

/**
 * The answer to a browser that asks before it sends another page's request; null for any other. It
 * goes by the method alone: no page may set the headers that say what is asked, so a request that
 * the relay has handed to a tab has lost them.
 */
export function preflightAnswer(request: Request, { allowCrossOrigin }: Settings): Response | null {
  if (!allowCrossOrigin || request.method !== 'OPTIONS') return null;
  return new Response(null, { status: 204, headers: ALLOWED });
}

/**
 * Lets pages of other origins read a response where that is set (ours; the service had nothing of
 * the kind on record). No cookie is ever looked at, so any origin may.
 */
export function allowCrossOrigin(response: Response, settings: Settings): void {
  if (!settings.allowCrossOrigin) return;
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('access-control-expose-headers', 'Location, Retry-After');
}
