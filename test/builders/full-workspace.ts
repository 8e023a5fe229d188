import { addSimulatedUsers } from '../../src/actions/add-simulated-users.ts';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { saveStoreEntry } from '../../src/actions/save-store-entry.ts';
import { selectDeveloper } from '../../src/actions/select-developer.ts';
import { sendMessage } from '../../src/actions/send-message.ts';
import type { Client } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import { storeForm, storeFormImages } from '../../src/domain/store-draft.ts';
import { readContents } from '../../src/storage/contents.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import type { DocumentContents } from '../../src/transfer/document.ts';
import { writeDocument, type DocumentOptions } from '../../src/transfer/serialize.ts';
import { storeEntryInput } from './store-entry.ts';
import { readFixture } from './stored-images.ts';
import { must, storedClient, verifiedDeveloper } from './workspace.ts';

/** Something of everything: a developer and a client with all that can go with them. */
export async function fillWorkspace(
  workspace: Workspace,
): Promise<{ readonly developer: Developer; readonly client: Client }> {
  const developer = await verifiedDeveloper(workspace);
  must(await selectDeveloper(workspace, developer.id));
  const client = await storedClient(workspace, developer.id);
  must(await addSimulatedUsers(workspace, client.id, 3));
  await workspace.database.grants.toCollection().modify({ token: 'c.1234567890' });
  must(await sendMessage(workspace, client.id, 'Is anybody there?'));
  const image = await readFixture('evening.png');
  const images = [{ image: image.id, alternative: 'A light in the evening' }];
  const target = { clientId: client.id, locale: 'en-US', revision: 0 };
  must(await saveStoreEntry(workspace, target, storeEntryInput({ images }), [image]));
  const form = { input: storeEntryInput(), revision: 1 };
  must(await saveDraft(workspace, developer.id, storeForm(client.id, 'en-US'), form));
  const kept = [await readFixture('day.jpg')];
  must(await saveDraft(workspace, developer.id, storeFormImages(client.id, 'en-US'), kept));
  must(await saveDraft(workspace, '', 'sign-up', { email: 'bob@' }));
  return { developer, client: (await workspace.database.clients.get(client.id))! };
}

/** All that a workspace holds, whatever its name. */
export async function contentsIn({ database, name }: Workspace): Promise<DocumentContents> {
  const { workspace, tables } = await readContents(database, name);
  return { workspace, tables };
}

/** A workspace as the text of a document. */
export async function documentOf(
  workspace: Workspace,
  options: Partial<DocumentOptions> = {},
): Promise<string> {
  return writeDocument(await contentsIn(workspace), {
    scope: 'workspace',
    secrets: true,
    appVersion: '1.2.3',
    exportedAt: Date.UTC(2024, 5, 1),
    pretty: false,
    ...options,
  });
}
