/** What a product knows of the service and of its own registration. */
export interface Registration {
  /** Base of the sandbox's addresses, with the slash. */
  readonly sandbox: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** A product that runs in a page and is made with a library that nobody here wrote. */
export interface Product {
  /** Sends the user to the consent. */
  readonly connect: (registration: Registration) => Promise<void>;
  /** Takes the page's own address, to which the user came back, and gives the token. */
  readonly comeBack: (registration: Registration) => Promise<string>;
  /** Calls the API with the token: by the library, where it does that. */
  readonly call: (address: string, init?: ProductCall) => Promise<Response>;
}

/** A call of the API. */
export interface ProductCall {
  readonly method: string;
  readonly body: string;
}

declare global {
  interface Window {
    product: Product;
  }
}

/** Hands the product to the test. */
export function offer(product: Product): void {
  window.product = product;
}

/** Keeps what a product must still know when its user comes back. */
export function remember(what: Readonly<Record<'state' | 'codeVerifier', string>>): void {
  sessionStorage.setItem('asked', JSON.stringify(what));
}

/** What was kept. */
export function remembered(): { readonly state: string; readonly codeVerifier: string } {
  return JSON.parse(sessionStorage.getItem('asked') ?? '{}') as ReturnType<typeof remembered>;
}
