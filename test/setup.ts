// Every test has an IndexedDB, in memory.
import 'fake-indexeddb/auto';
