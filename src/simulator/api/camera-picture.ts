const ADDRESS = /^snapshots\/[^/]+\/(?<file>[^/]+)$/u;

/** Somebody at the door; `motion` is put inside. */
const person = (motion: string): string =>
  `<g fill="#2b2430">${motion}<circle cx="236" cy="150" r="14"/><path d="M214 222v-30a22 22 0 0 1 44 0v30z"/></g>`;

const WALK =
  '<animateTransform attributeName="transform" type="translate" values="-120 0;0 0;0 0" dur="4s" repeatCount="indefinite"/>';

/** What stands on the porch in each of our pictures. */
const VISITORS: Readonly<Record<string, string>> = {
  'snapshot.svg': '',
  'event.svg': person(''),
  'event-animated.svg': person(WALK),
};

/** A porch at dusk: every camera sees it, as the cameras of the old simulator had one picture. */
function porch(visitor: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270" role="img"><title>A porch at dusk</title><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#39406b"/><stop offset="1" stop-color="#e8a87c"/></linearGradient></defs><rect width="480" height="270" fill="url(#s)"/><path d="M0 176q90-34 180-6t300-22v122H0z" fill="#3d4a45"/><path d="M0 222h480v48H0z" fill="#6b5548"/><path d="M300 40h180v182H300z" fill="#8a6d5b"/><path d="M350 92h64v130h-64z" fill="#41533f"/><circle cx="404" cy="160" r="4" fill="#e9c46a"/><circle cx="332" cy="96" r="30" fill="#ffe9a8" opacity=".35"/><circle cx="332" cy="96" r="9" fill="#ffe9a8"/>${visitor}</svg>`;
}

/**
 * Answers a request for a picture of a camera with one of our own, whoever asks: the address was
 * the secret (ours). Undefined for what is no such address.
 */
export function cameraPicture({ method }: Request, behind: string): Response | undefined {
  const file = ADDRESS.exec(behind)?.groups?.file ?? '';
  const visitor = Object.hasOwn(VISITORS, file) ? VISITORS[file] : undefined;
  if (visitor === undefined || method !== 'GET') return undefined;
  return new Response(porch(visitor), { headers: { 'content-type': 'image/svg+xml' } });
}
