/** The version in package.json, put in by the build (vite.config.ts). */
declare const __APP_VERSION__: string;

/** The version of the app, such as `0.1.0`: shown to users, and written into documents. */
export const APP_VERSION: string = __APP_VERSION__;
