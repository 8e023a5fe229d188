import { askAsProduct, type Reply } from '../../../../actions/try/ask-as-product.ts';
import { listenAsProduct, type HeardEvent } from '../../../../actions/try/listen-as-product.ts';
import { nodePath, readRequest, writeRequest } from '../../../../actions/try/product-requests.ts';
import type { useWorkspace } from '../../../../queries/workspace-context.ts';
import { withEvent } from './event-look.ts';
import { withRead, withWritten, type Known } from './known-values.ts';

type Workspace = ReturnType<typeof useWorkspace>;
type Path = readonly string[];

/** An answer, and what it was to. */
export interface Answer {
  readonly method: 'GET' | 'PUT';
  readonly reply: Reply;
}

/** What somebody does in the explorer, and what the product has learned there. */
export class ExplorerState {
  sought = $state('');
  chosen: Path = $state.raw([]);
  expanded: readonly string[] = $state.raw(['', 'devices', 'devices/thermostats', 'structures']);
  answer = $state.raw<Answer>();
  known = $state.raw<Known>();
  /** What is listened to, or was last. */
  heardPath = $state.raw<Path>();
  events = $state.raw<readonly HeardEvent[]>([]);
  isListening = $state(false);
  /** Why there was no stream. */
  refusal = $state.raw<Reply>();
  #stream = new AbortController();

  /** All tokens that were used here: what they told stays on the screen after they are gone. */
  tokens: readonly string[] = $state.raw([]);

  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  choose(path: Path): void {
    if (nodePath(path) !== nodePath(this.chosen)) this.answer = undefined;
    this.chosen = path;
  }

  open(ids: readonly string[]): void {
    this.expanded = [...this.expanded, ...ids];
  }

  close(ids: readonly string[]): void {
    this.expanded = this.expanded.filter((id) => !ids.includes(id));
  }

  /** Takes another token, which is to be covered from now on. */
  use(token: string): void {
    if (!this.tokens.includes(token)) this.tokens = [...this.tokens, token];
  }

  /** Forgets what the product has learned with a token that it holds no more. */
  forget(): void {
    this.known = undefined;
    this.answer = undefined;
  }

  /** Takes what was read elsewhere. */
  learn(path: Path, value: unknown): void {
    this.known = withRead(this.known, path, value);
  }

  async read(token: string, path: Path): Promise<void> {
    const reply = await askAsProduct(this.#workspace, readRequest(token, path));
    this.answer = { method: 'GET', reply };
    if (reply.status === 200) this.learn(path, reply.json);
  }

  /** Sends a body as it was typed. */
  async write(token: string, path: Path, body: string): Promise<void> {
    const reply = await askAsProduct(this.#workspace, writeRequest(token, path, body));
    this.answer = { method: 'PUT', reply };
    if (reply.status === 200) this.known = withWritten(this.known, path, reply.json);
  }

  /** Listens to a node, instead of another one, until it is stopped or the stream ends. */
  async listen(token: string, path: Path): Promise<void> {
    this.stop();
    const stream = new AbortController();
    this.#stream = stream;
    this.heardPath = path;
    this.events = [];
    this.refusal = undefined;
    this.isListening = true;
    const onEvent = (event: HeardEvent): void => {
      if (this.#stream !== stream) return;
      this.events = withEvent(this.events, event);
      if (event.name === 'put') this.learn(path, (event.data as { data?: unknown } | null)?.data);
    };
    const { signal } = stream;
    const wanted = { token, path: nodePath(path) };
    const refusal = await listenAsProduct(this.#workspace, wanted, { onEvent, signal });
    // Another one may have begun meanwhile.
    if (this.#stream !== stream) return;
    this.isListening = false;
    this.refusal = refusal ?? undefined;
  }

  /** Ends the stream; what it told stays. */
  stop(): void {
    this.#stream.abort();
    this.isListening = false;
  }
}
