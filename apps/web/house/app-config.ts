import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import type { InlineConfig, PluginOption } from 'vite';
import { firstPaint } from './first-paint.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * People live in the page, by fixed steps: what implicit methods, animals, baths and organs that are grown on
 * demand need would only wait in its folder.
 */
const NOT_LIVED =
  /^.*\/generated\/(?:[a-z-]+-jacobian|rat-[a-z]+|[a-z]+-bath|water|blood-pressure|cerebrospinal-fluid)\.js$/;

interface Wishes {
  readonly command: 'build' | 'serve';
  /**
   * Another model in place of `src/live/present-model.ts`: what the tests breathe life into the page with.
   */
  readonly model?: string;
  readonly outDir?: string;
}

/** Words are compiled to one small function each; nothing is fetched, nothing is kept in the browser. */
const words = (): PluginOption =>
  paraglideVitePlugin({
    project: `${root}project.inlang`,
    outdir: `${root}src/words/generated`,
    strategy: ['baseLocale'],
    outputStructure: 'message-modules',
    emitReadme: false,
  });

/** The one configuration of the app: the build, the development server and the tests all start from it. */
export function appConfig({ command, model, outDir = 'dist' }: Wishes): InlineConfig {
  const alias = [
    { find: NOT_LIVED, replacement: `${root}house/not-in-page.ts` },
    ...(model ? [{ find: /^.*\/present-model\.ts$/, replacement: model }] : []),
  ];
  const resolve = { conditions: ['source', 'module', 'browser', 'development|production'], alias };
  return {
    root,
    configFile: false,
    base: './',
    resolve,
    plugins: [words(), react(), firstPaint({ root, command, plugins: () => [words(), react()] })],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      // The first browsers with light-dark(), which states each colour pair once.
      target: ['chrome123', 'firefox120', 'safari17.5'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  };
}
