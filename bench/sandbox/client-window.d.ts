/** What pages offer to the program that runs them, and it to them. */
interface Window {
  /** The client's code, on the page at a contender's origin. */
  client?: typeof import('./client.mjs');
  /** Where the first token is waited for. */
  tokenCame?: (token: string) => void;
}
