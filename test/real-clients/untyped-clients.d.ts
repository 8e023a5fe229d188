// As much of the types as is used here; the packages bring none.

declare module 'passport-nest' {
  interface Options {
    readonly clientID: string;
    readonly clientSecret: string;
    readonly authorizationURL: string;
    readonly tokenURL: string;
  }
  interface Request {
    readonly session: object;
    readonly query: object;
    readonly body: object;
  }
  export class Strategy {
    constructor(options: Options, verify: undefined);
    authenticate(request: Request, options: object): void;
  }
}

declare module 'simple-oauth2' {
  interface Options {
    readonly client: { readonly id: string; readonly secret: string };
    readonly auth: {
      readonly tokenHost: string;
      readonly tokenPath: string;
      readonly authorizePath: string;
    };
    readonly options: { readonly authorizationMethod: 'body' | 'header' };
  }
  export class AuthorizationCode {
    constructor(options: Options);
    authorizeURL(asked: { readonly redirect_uri: string; readonly state: string }): string;
    getToken(asked: {
      readonly code: string;
      readonly redirect_uri: string;
    }): Promise<{ readonly token: Readonly<Record<string, unknown>> }>;
  }
}
