import { serveImport, type ImportPort } from './serve-import.ts';

// To the type checker this is a page; what a worker has of it is enough.
serveImport(globalThis as unknown as ImportPort);
