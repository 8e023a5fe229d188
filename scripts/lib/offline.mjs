import { VitePWA } from 'vite-plugin-pwa';
import { WEB_MANIFEST } from './web-manifest.mjs';

/**
 * Builds the worker, writes the list of all built files into it, and adds the web manifest. The
 * page registers the worker by itself (src/app/start-offline.ts).
 */
export function offlinePlugins() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    injectRegister: false,
    manifest: WEB_MANIFEST,
    // The list below has them already.
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      // Shown by the dialog that installs the app, and by nothing else.
      globIgnores: ['screenshots/**', 'manifest.webmanifest'],
      // These carry a hash in their names.
      dontCacheBustURLsMatching: /^assets\//u,
    },
  });
}
