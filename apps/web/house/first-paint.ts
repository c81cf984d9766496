import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type IndexHtmlTransformContext, type Plugin, type PluginOption, runnerImport } from 'vite';
import { headers } from './headers.ts';

interface Wishes {
  readonly root: string;
  readonly command: 'build' | 'serve';
  readonly plugins: () => PluginOption[];
}
interface FirstPaint {
  readonly title: string;
  readonly description: string;
  readonly before: string;
  readonly markup: string;
}

/**
 * Writes the page as it stands before any script runs into index.html: the same components, rendered at build
 * time, with their style beside them. A reader on a slow line sees the body; script takes the drawing up
 * from there.
 */
export function firstPaint({ root, command, plugins }: Wishes): Plugin {
  let outDir = 'dist';
  let served = '';
  return {
    name: 'tokos-first-paint',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, context) => {
        const paint = await drawn(root, context, plugins);
        const { page, style } = command === 'build' ? withStyle(html, context) : { page: html, style: '' };
        // Replacements are functions: a drawing may hold `$`.
        const filled = page
          .replace('<!--title-->', () => paint.title)
          .replace('<!--description-->', () => paint.description)
          .replace('<!--first-paint-head-->', () => `${style}<script>${paint.before}</script>`)
          .replace('<!--first-paint-->', () => paint.markup);
        served = JSON.stringify(
          headers([paint.before], style ? [style.replace(/<\/?style>/g, '')] : []),
          null,
          2,
        );
        return filled;
      },
    },
    // What a server has to send with every file: the policy names the two inline pieces by their hash.
    closeBundle: async () => {
      if (command === 'build' && served) await writeFile(join(outDir, 'headers.json'), `${served}\n`);
    },
  };
}

async function drawn(
  root: string,
  { server }: IndexHtmlTransformContext,
  plugins: () => PluginOption[],
): Promise<FirstPaint> {
  const entry = join(root, 'src/first-paint.tsx');
  if (server) return ((await server.ssrLoadModule(entry)) as { firstPaint: () => FirstPaint }).firstPaint();
  const { module } = await runnerImport<{ firstPaint: () => FirstPaint }>(entry, {
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    resolve: { conditions: ['source'] },
    plugins: [unstyled, ...plugins()],
  });
  return module.firstPaint();
}

/** Style goes inline; the linked file moves to the end, for hosts whose policy allows no inline style. */
function withStyle(
  html: string,
  { bundle = {} }: IndexHtmlTransformContext,
): { page: string; style: string } {
  const link = /\s*<link rel="stylesheet"[^>]*href="\.?\/?([^"]+)"[^>]*>/.exec(html);
  if (!link) return { page: html, style: '' };
  const file = bundle[link[1] ?? ''];
  const source = file?.type === 'asset' ? String(file.source).trim() : '';
  const page = html.replace(link[0], '').replace('</body>', () => `${link[0].trim()}\n  </body>`);
  return { page, style: `<style>${source}</style>` };
}

/** Style comes from the build itself; markup needs none. */
const unstyled: Plugin = {
  name: 'tokos-unstyled',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};
