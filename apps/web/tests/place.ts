import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { connected } from './browser.ts';
import type { Dweller } from './built.ts';
import { type Served, served } from './served.ts';

export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 } as const;

export interface Visit {
  readonly page: Page;
  /** What the page complained of: errors, refusals of the policy, requests off the origin. */
  readonly complaints: string[];
  close(): Promise<void>;
}

interface Wishes extends BrowserContextOptions {
  readonly path?: string;
  readonly still?: boolean;
  /** What is done to the page before it opens. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A served app and a browser, shared by the tests of a file. */
export interface Place {
  readonly served: Served;
  readonly browser: Browser;
  visit(wishes?: Wishes): Promise<Visit>;
  close(): Promise<void>;
}

export async function place(dweller: Dweller = 'hand-made'): Promise<Place> {
  const [host, browser] = await Promise.all([
    served(inject('builds')[dweller]),
    connected(inject('browser')),
  ]);
  return {
    served: host,
    browser,
    visit: async ({ path = '/', still = false, before, ...options } = {}) => {
      const context = await browser.newContext({
        ...DESKTOP,
        ...options,
        ...(still ? { reducedMotion: 'reduce' as const } : {}),
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (said) => {
        if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(host.origin)) {
          complaints.push(`request to ${request.url()}`);
        }
      });
      await before?.(page);
      await page.goto(host.origin + path);
      return { page, complaints, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await host.stop();
    },
  };
}

/** Waits until the body lives: the first exact number is on screen. */
export const alive = (page: Page, patience_ms: number = 30_000): Promise<void> =>
  page
    .locator('[data-reading="plasma_oxytocin"]:visible')
    .filter({ hasText: /\d/ })
    .first()
    .waitFor({ timeout: patience_ms });
