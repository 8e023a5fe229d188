import type { TakeOutId } from '../../../../actions/take-out/take-out-client.ts';

/** One thing to do with a file: a sentence of the catalogue, and what to type, if anything. */
export interface Step {
  readonly key: string;
  readonly command?: string;
}

/** What to do with a file that was taken out; without its secret, a program is told it apart. */
export function stepsOf(id: TakeOutId, file: string, hasSecret: boolean): readonly Step[] {
  const secret = hasSecret ? '' : 'CLIENT_SECRET=… ';
  switch (id) {
    case 'rfc7591':
      return [
        {
          key: 'register',
          command: `curl --header 'Content-Type: application/json' \\\n  --data @${file} https://SERVER/register`,
        },
        { key: 'keepAnswer' },
      ];
    case 'keycloak':
      return [
        { key: 'keycloakImport' },
        { key: 'keycloakCommand', command: `kcadm.sh create clients -r REALM -f ${file}` },
      ];
    case 'oidcProvider':
      return [
        { key: 'install', command: 'npm install oidc-provider@9' },
        {
          key: 'mount',
          command: [
            "import Provider from 'oidc-provider';",
            `import configuration from './${file}';`,
            '',
            "new Provider('http://localhost:3000', configuration).listen(3000);",
          ].join('\n'),
        },
        { key: 'run', command: `${secret}node server.mjs` },
        { key: 'interactions' },
      ];
    case 'env':
      return [
        { key: 'envNode', command: `node --env-file=${file} app.mjs` },
        { key: 'envShell', command: `set -a; . ./${file}; set +a` },
        { key: 'envSecret' },
      ];
    case 'curl':
      return [{ key: 'run', command: `${secret}bash ${file}` }, { key: 'follow' }];
    case 'javascript':
      return [{ key: 'run', command: `${secret}node ${file}` }, { key: 'follow' }];
    case 'python':
      return [{ key: 'run', command: `${secret}python3 ${file}` }, { key: 'follow' }];
  }
}
