import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What depends on a theme: themes differ in their colours alone. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'] as const;
export const THEMES = ['light', 'dark', 'night'] as const;

/** What axe finds, as sentences: by every rule that it knows, best practice included, or by these. */
export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  return page.evaluate(async (runOnly) => {
    const tool = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    const { violations } = await tool.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
  }, rules);
}

/** The same in every theme, each fault with its theme: all rules in the first, those of colour in each. */
export async function faultsInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    const here = await faults(page, theme === THEMES[0] ? undefined : OF_COLOUR);
    found.push(...here.map((fault) => `${theme}: ${fault}`));
  }
  return found;
}
