import { checkImageFile, checkImageSize } from '../domain/image-file.ts';
import { problem } from '../domain/problem.ts';
import { bytesOf } from '../shared/base64.ts';
import type { ImageRecord } from './document.ts';
import { checkMoment } from './member-rules.ts';
import { breach, type Breach } from './rule-breach.ts';

const SHA_256 = /^[\da-f]{64}$/u;
const BASE64 = /^[\d+/A-Za-z]*={0,2}$/u;

/**
 * The rules for an image: its bytes are an image that a Store can show, of the type and size it
 * says. Whether the id is the hash of the bytes is compared where hashes can be made.
 */
export function imageBreach(image: ImageRecord): Breach | null {
  if (!SHA_256.test(image.id)) return breach('id', problem('record/bad-id', {}));
  return contentBreach(image) ?? checkMoment(image.addedAt, 'addedAt');
}

function contentBreach(image: ImageRecord): Breach | null {
  const { content, id } = image;
  const tooLarge = checkImageSize(Math.floor((content.length / 4) * 3) - 2, id);
  if (tooLarge !== null) return breach('content', tooLarge);
  if (content.length % 4 !== 0 || !BASE64.test(content)) {
    return breach('content', problem('record/bad-base64', {}));
  }
  const facts = checkImageFile(bytesOf(content), id);
  if (!facts.ok) return breach('content', facts.error);
  const names = ['type', 'width', 'height', 'size'] as const;
  const wrong = names.find((name) => image[name] !== facts.value[name]);
  if (wrong === undefined) return null;
  const expected = facts.value[wrong];
  return breach(wrong, problem('record/image-differs', { expected }));
}
