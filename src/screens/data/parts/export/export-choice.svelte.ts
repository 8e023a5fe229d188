import type { ExportOptions } from '../../../../actions/export/export-document.ts';

/** What goes along. */
export type ExportScope = ExportOptions['selection']['scope'];
export const SCOPES = ['workspace', 'developer', 'clients'] as const satisfies ExportScope[];

/** The choices of an export, as the form holds them. */
export interface ExportChoice {
  scope: ExportScope;
  developerId: string;
  clientIds: readonly string[];
  secrets: boolean;
  pretty: boolean;
  readonly options: ExportOptions;
}

/** Begins with the whole workspace without secrets, or with the client that the address names. */
export function exportChoice(clientId: string | null): ExportChoice {
  let scope = $state<ExportScope>(clientId === null ? 'workspace' : 'clients');
  let developerId = $state('');
  let clientIds = $state.raw<readonly string[]>(clientId === null ? [] : [clientId]);
  let secrets = $state(false);
  let pretty = $state(true);
  const selection = $derived.by((): ExportOptions['selection'] => {
    if (scope === 'developer') return { scope, developerId };
    return scope === 'clients' ? { scope, clientIds } : { scope };
  });
  const options = $derived({ selection, secrets, pretty });

  return {
    get scope() {
      return scope;
    },
    set scope(chosen) {
      scope = chosen;
    },
    get developerId() {
      return developerId;
    },
    set developerId(chosen) {
      developerId = chosen;
    },
    get clientIds() {
      return clientIds;
    },
    set clientIds(chosen) {
      clientIds = chosen;
    },
    get secrets() {
      return secrets;
    },
    set secrets(chosen) {
      secrets = chosen;
    },
    get pretty() {
      return pretty;
    },
    set pretty(chosen) {
      pretty = chosen;
    },
    get options() {
      return options;
    },
  };
}
