/** Put in by the build (vite.config.ts); a program that runs as it is, such as a test's, has none. */
declare const __SINGLE_FILE__: boolean;

/**
 * Whether this is the build of one HTML file, for a stick or a mail: it runs from `file://`, where
 * there are no workers of an origin, no installation, and one storage for all files.
 */
export const IS_SINGLE_FILE: boolean = typeof __SINGLE_FILE__ === 'boolean' && __SINGLE_FILE__;
