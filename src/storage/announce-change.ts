import { RangeSet } from 'dexie';

/** Where Dexie's live queries in all tabs and workers hear of what others wrote. */
const CHANNEL = 'x-storagemutated-1';

/**
 * Tells live queries in all tabs, this one included, that something was written past Dexie. It goes
 * the way of Dexie's own messages: to be told by an event of Dexie here would leave its cache as it
 * is.
 */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ all: new RangeSet(-Infinity, [[]]) });
  channel.close();
}
