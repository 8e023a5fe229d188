import type { DocumentContents, DocumentTables } from '../../src/transfer/document.ts';
import { demo } from './demo.ts';
import { homeUser, structure } from './home.ts';

/** Everything in the demo workspace, with some tokens and kept forms, as a document holds it. */
export function demoContents(): DocumentContents {
  const { developers, clients, grants, messages, mails, images, currentDeveloperId } = demo();
  return {
    workspace: {
      name: 'Demo',
      instructions: '',
      clockOffset: 0,
      currentDeveloperId,
      reviewByHand: false,
    },
    tables: {
      ...{ developers, clients, messages, mails },
      grants: grants.map((grant, index) =>
        index % 2 ? grant : { ...grant, token: `t.${grant.id}` },
      ),
      verifications: developers.map(({ id, email }, index) => ({
        token: `token-${index}`,
        code: '123456',
        developerId: id,
        email,
        sentAt: 1,
        triesLeft: 5,
        state: 'used',
      })),
      images: images.map((image) => ({ ...image, content: 'YmlyZA==' })),
      drafts: developers.map(({ id }) => ({
        id: `${id}/form`,
        values: { name: 'Half' },
        updatedAt: 1,
      })),
      homeUsers: [homeUser()],
      structures: [structure()],
    },
  };
}

/** No records at all, but for those given. */
export function contentsOf(tables: Partial<DocumentTables>): DocumentContents {
  return {
    workspace: null,
    tables: {
      developers: [],
      verifications: [],
      mails: [],
      clients: [],
      grants: [],
      messages: [],
      images: [],
      drafts: [],
      homeUsers: [],
      structures: [],
      ...tables,
    },
  };
}
