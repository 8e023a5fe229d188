import type { ClientInput } from '../../src/domain/client.ts';

/** A valid create form; override what the test is about. */
export function clientInput(changes: Partial<ClientInput> = {}): ClientInput {
  return {
    name: 'Birdbath Thermo',
    description: 'Warms the bath before the birds come.',
    categories: ['hvac'],
    users: 'individual',
    supportUrl: 'https://example.com/help',
    defaultRedirectUri: '',
    additionalRedirectUris: [],
    connectionType: null,
    permissions: [{ permission: 'thermostat', access: 'read' }],
    permissionTexts: { thermostat: 'Birdbath Thermo reads the temperature to show it.' },
    ...changes,
  };
}
