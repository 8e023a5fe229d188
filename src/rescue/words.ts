/**
 * Every word of the rescue page. It has no catalogue, because it must work where those do not load.
 * A name in braces is put in when the word is said.
 */
export const WORDS = {
  pageTitle: 'Rescue page · Birdhouse',
  title: 'Rescue your data',
  intro:
    'This page works without the rest of Birdhouse. It shows what is stored in this browser, and lets you take it out even when the app does not start.',
  backToApp: 'Back to Birdhouse',
  loading: 'Looking for your data …',
  failed: 'The page could not look into the browser’s storage. The browser says: {reason}',
  again: 'Load the page again',

  allTitle: 'First, take everything out',
  allBody:
    'One file for each workspace, and for each snapshot if there are any. They hold the client secrets too. Your browser may ask whether the page may save several files.',
  allUsed: 'Birdhouse uses about {used} here.',
  downloadAll: 'Download all',
  savedOne: 'Saved as {file} ({size}).',
  savedMany: 'Saved {count} files ({size}).',
  savedNothing: 'There is nothing to save in it.',
  saveFailed: 'It could not be read. The browser says: {reason}',

  nothing: 'There is nothing of Birdhouse in this browser.',
  nothingHint:
    'Data belongs to the address and the browser in which it was made: look there, or in another profile. Private windows keep nothing.',
  unavailable: 'This browser gives the page no place to keep data.',
  unavailableHint:
    'So there is nothing to rescue here. Private windows and strict settings do that.',

  listTitle: 'What is stored here',
  unnamed: 'Your workspace',
  registry: 'List of your workspaces',
  registryHint:
    'Holds names only. If it is cleared, the workspaces stay and show up here as not listed.',
  snapshots: 'Snapshots',
  snapshotsHint: 'Copies that Birdhouse put aside, each of which is saved as a file of its own.',
  other: 'Other data',
  own: 'Your own',
  demo: 'Demo',
  shared: 'Shared with you',
  unlisted: 'Not listed',
  unlistedTitle: 'Workspace',
  unlistedHint: 'Birdhouse does not show this workspace. Its data can be downloaded all the same.',
  openedAt: 'Last opened {when}',
  facts: 'Database {name}, version {version}',
  factsUnknown: 'Database {name}',
  records: 'Stored records',
  noRecords: 'It is empty.',
  unreadable: 'cannot be counted',
  cannotOpen: 'The browser cannot open it. It says: {reason}',
  openBlocked:
    'Another tab is busy with it. Close the other tabs of Birdhouse, then load this page again.',
  markMissing:
    'The mark that tells the shape of its records is missing or damaged, so Birdhouse does not open it.',
  markNewer: 'A newer version of Birdhouse wrote it. Only that version can open it, or import it.',
  lossesTitle: 'Not everything could be read',
  lossSome: '{table}: {count} unreadable. The browser says: {reason}',
  lossAll: '{table}: nothing of it could be read. The browser says: {reason}',

  'table.clients': 'Clients',
  'table.codes': 'Authorization codes',
  'table.consents': 'Requests for consent',
  'table.developers': 'Developers',
  'table.drafts': 'Drafts',
  'table.exchanges': 'Traced requests',
  'table.grants': 'Users of clients',
  'table.homeUsers': 'People of the simulated home',
  'table.images': 'Images',
  'table.mails': 'Mails',
  'table.messages': 'Messages',
  'table.meta': 'Facts about the workspace',
  'table.structures': 'Structures',
  'table.verifications': 'Verifications',
  'table.workspaces': 'Workspaces',
  'table.snapshots': 'Snapshots',
  'table.parts': 'Parts of snapshots',

  download: 'Download',
  downloadOf: 'Download: {title}',
  clear: 'Clear …',
  clearOf: 'Clear: {title}',

  backTitle: 'Bring it back',
  backImport:
    'Open Birdhouse, go to Your data and to Import, and choose the file you saved. Records that are damaged are named there and left out; the rest comes back.',
  backOpen: 'Open the import',
  backStuck:
    'If Birdhouse does not start, download its data here, clear it, and start again. Nothing else has to go.',

  offlineTitle: 'Start without the offline copy',
  offlineBody:
    'Birdhouse keeps a copy of itself to start without a network. If that copy is broken, remove it: your data stays, and the app is fetched again.',
  offlineRemove: 'Remove the copy and start',
  offlineFailed: 'The copy could not be removed. The browser says: {reason}',

  clearAllTitle: 'Clear everything',
  clearAllBody:
    'Leaves no trace of Birdhouse in this browser: all data, all settings, the offline copy.',
  clearAll: 'Clear everything …',

  askTitle: 'Clear {title}?',
  askAllTitle: 'Clear everything?',
  askFinal: 'What is cleared is gone from this browser for good.',
  askSaved: 'You downloaded it in this visit. Make sure that you can find the file.',
  askUnsaved: 'You have not downloaded it in this visit.',
  askUnsavedAll: 'You have not downloaded all of it in this visit.',
  askWord: 'clear',
  askType: 'Type “{word}” to clear it all the same',
  askWrong: 'That is not the word. Type “{word}”, or cancel.',
  askConfirm: 'Clear for good',
  cancel: 'Cancel',
  clearing: 'Clearing …',
  cleared: '{title} is cleared.',
  clearedAll: 'Everything is cleared.',
  clearBlocked:
    'Another tab still holds it. Close the other tabs of Birdhouse: the browser clears it as soon as they are gone.',
  clearFailed: 'It could not be cleared. The browser says: {reason}',
} as const;

export type Word = keyof typeof WORDS;
