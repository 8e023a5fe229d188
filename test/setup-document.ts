import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// A test says what must happen, not how fast: a busy machine may take a while.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows dialogs and popovers, but not how to open and close them, and it lays nothing out.
HTMLDialogElement.prototype.showModal = function showModal(): void {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(): void {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
HTMLElement.prototype.hidePopover = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
window.matchMedia = () => ({ matches: false }) as MediaQueryList;
// jsdom's own cannot be put into the IndexedDB in memory: it would come back as an empty object.
Object.assign(globalThis, { Blob: NodeBlob, File: NodeFile });
