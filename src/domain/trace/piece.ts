/** What a part of a message is for; what is not marked is null. */
export type Mark =
  'code' | 'state' | 'token' | 'secret' | 'credentials' | 'client' | 'redirect' | 'error';

/** A run of a message's text. The texts of all pieces of a message make up the message. */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

/** The marks of what opens something, and the word that stands for it in what is handed on. */
const STAND_INS: Partial<Record<Mark, string>> = {
  code: 'AUTHORIZATION_CODE',
  token: 'ACCESS_TOKEN',
  secret: 'CLIENT_SECRET',
  credentials: 'CREDENTIALS',
};

/** Marks by the name of a parameter or a member of JSON. */
const MARKS = new Map<string, Mark>([
  ['code', 'code'],
  ['pin', 'code'],
  ['state', 'state'],
  ['access_token', 'token'],
  ['auth', 'token'],
  ['token', 'token'],
  ['client_secret', 'secret'],
  ['client_id', 'client'],
  ['redirect_uri', 'redirect'],
  ['error', 'error'],
  ['error_description', 'error'],
  ['message', 'error'],
]);

/** A token of the simulator gives itself away wherever it stands. */
const TOKEN = /(c\.[A-Za-z0-9]{60,})/u;

/** The mark for a name; null when its value is nothing special. */
export function markOf(name: string): Mark | null {
  return MARKS.get(name.toLowerCase()) ?? null;
}

/** Text without a mark, but for the tokens in it. */
export function plain(text: string): Piece[] {
  // What a pattern with one group matched comes out at the odd places.
  return text.split(TOKEN).map((part, place) => ({
    text: part,
    mark: place % 2 === 1 ? 'token' : null,
  }));
}

/** Whether a piece opens something, and is hidden until it is asked for. */
export function isSecret({ mark }: Piece): boolean {
  return mark !== null && STAND_INS[mark] !== undefined;
}

/** The word that stands for a piece in what is handed on without secrets; else its text. */
export function standIn({ text, mark }: Piece): string {
  return (mark === null ? undefined : STAND_INS[mark]) ?? text;
}

/** Puts neighbours of one mark together, and leaves out what is empty. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (piece.text === '') continue;
    if (last?.mark !== piece.mark) done.push(piece);
    else done[done.length - 1] = { text: last.text + piece.text, mark: piece.mark };
  }
  return done;
}
