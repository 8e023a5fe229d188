import { IS_SINGLE_FILE } from '../shared/single-file.ts';

/** Where the app is, as seen from this page; the build of one file holds both. */
export const APP_ADDRESS = IS_SINGLE_FILE ? location.pathname : './';
