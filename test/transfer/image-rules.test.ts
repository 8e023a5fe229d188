import { it } from 'vitest';
import { LIMITS } from '../../src/domain/limits.ts';
import { imageBreach } from '../../src/transfer/image-rules.ts';
import type { ImageRecord } from '../../src/transfer/document.ts';
import { imageBytes } from '../builders/store-entry.ts';
import { imageRecord } from '../builders/tiny-png.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

const fixture = (name: string): string => Buffer.from(imageBytes(name)).toString('base64');
const sound = imageRecord(7);

it.each<BreachCase<ImageRecord>>([
  [{ id: sound.id.toUpperCase() }, 'record/bad-id', 'id'],
  [{ content: `bird${sound.content.slice(3)}` }, 'record/bad-base64', 'content'],
  [{ content: sound.content.slice(0, -1) }, 'record/bad-base64', 'content'],
  [{ content: sound.content.replace('i', '!') }, 'record/bad-base64', 'content'],
  [{ content: 'YmlyZA==' }, 'image/not-an-image', 'content'],
  [{ content: fixture('other.gif') }, 'image/other-format', 'content'],
  [{ content: fixture('truncated.png') }, 'image/truncated', 'content'],
  [{ content: 'A'.repeat(LIMITS.imageBytes * 2) }, 'image/too-large', 'content'],
  [{ type: 'image/jpeg' }, 'record/image-differs', 'type'],
  [{ width: 1 }, 'record/image-differs', 'width'],
  [{ height: 1 }, 'record/image-differs', 'height'],
  [{ size: 1 }, 'record/image-differs', 'size'],
  [{ addedAt: 1e300 }, 'record/bad-time', 'addedAt'],
])('%# breaks %s', (...one) => {
  expectBreach(imageBreach, sound, one);
});
