import { expect, it } from 'vitest';
import {
  clientMetadata,
  descriptionMembers,
} from '../../../src/transfer/take-out/client-metadata.ts';
import { client } from '../../builders/client.ts';

const localization = (locale: string, description: string) => ({
  locale,
  description,
  permissionTexts: {},
  basedOn: {},
});

it('tags each description but that of the default locale', () => {
  const localizations = [
    localization('nl-NL', 'Warmt.'),
    localization('en-US', 'Warms.'),
    localization('fr-CA', ''),
  ];
  expect(descriptionMembers(client({ localizations }))).toEqual({
    description: 'Warms.',
    'description#nl-NL': 'Warmt.',
  });
});

it('leaves out what is empty', () => {
  const bare = client({ localizations: [], supportUrl: '' });
  expect(Object.keys(clientMetadata(bare, { contact: null }))).toEqual([
    'client_name',
    'redirect_uris',
    'response_types',
    'grant_types',
    'token_endpoint_auth_method',
  ]);
});
