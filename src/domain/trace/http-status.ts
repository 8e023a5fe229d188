/** The words of RFC 9110 and 6585 for the statuses that the simulator answers with. */
const WORDS: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  303: 'See Other',
  307: 'Temporary Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** The words of a status; empty for one that the simulator does not know. */
export function statusWords(status: number): string {
  return WORDS[status] ?? '';
}
