import { parse } from '@formatjs/icu-messageformat-parser';
import { pseudoCatalogue } from '../../src/i18n/pseudo.ts';

const CATALOGUE = /\/(?:i18n\/[\w-]+|messages)\/[\w-]+\.json(?:\?(?<language>[\w-]+))?$/u;
const PARSER = '@formatjs/icu-messageformat-parser';
const READER = '\0birdhouse:message-reader';

/** @type {Readonly<Partial<Record<string, import('../../src/domain/pseudo-text.ts').Disguise>>>} */
const DISGUISES = { 'en-XA': 'accented', 'ar-XB': 'mirrored' };

/** @typedef {import('../../src/i18n/catalogue.ts').Catalogue} Catalogue */

/**
 * Two things happen to catalogues on their way into the app. A question mark makes a
 * pseudo-language of English: `en/area.json?en-XA`. And a build parses the messages, so that no
 * page carries the parser, which weighs a tenth of the first one; the development server and the
 * tests parse as they run.
 * @returns {import('vite').Plugin}
 */
export function messagesPlugin() {
  let isBuild = false;
  return {
    name: 'birdhouse-messages',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId(source, importer) {
      const replaces = isBuild && source === PARSER && importer?.includes('/intl-messageformat/');
      return replaces === true ? READER : null;
    },
    load(id) {
      return id === READER ? READER_CODE : null;
    },
    transform(text, id) {
      const found = CATALOGUE.exec(id);
      if (found === null) return null;
      /** @type {Catalogue} */
      const english = JSON.parse(text);
      const disguise = DISGUISES[found.groups?.language ?? ''];
      const messages = disguise === undefined ? english : pseudoCatalogue(english, disguise);
      const code = JSON.stringify(isBuild ? compileMessages(messages) : messages);
      // Vite takes a file with a question mark for a script.
      return { code: disguise === undefined ? code : `export default ${code}`, map: null };
    },
  };
}

/** Stands in for the parser. What was not compiled is plain text, such as a key without message. */
const READER_CODE = `
export * from '${PARSER}/lib/types.js';
export const parse = (message) =>
  message.startsWith('[{') ? JSON.parse(message) : [{ type: 0, value: message }];
`;

/**
 * @param {Catalogue} messages
 * @returns {Catalogue}
 */
function compileMessages(messages) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? compileMessage(message) : compileMessages(message),
    ]),
  );
}

/**
 * A message's syntax tree as JSON, which is still a string, as svelte-i18n wants it. One without
 * arguments stays as it is: it is shown without formatting.
 * @param {string} message
 */
export function compileMessage(message) {
  return message.includes('{') ? JSON.stringify(parse(message, { ignoreTag: true })) : message;
}
