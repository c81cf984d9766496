import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, type Place, place } from './place.ts';

let at: Place;
/** A run that was shared, for all who open it here. */
let given: Awaited<ReturnType<typeof shared>>;
beforeAll(async () => {
  at = await place();
  const { page, close } = await at.visit();
  given = await shared(page);
  await close();
});
afterAll(() => at?.close());

const shown = (page: Page, name: string): Promise<string | null> =>
  page.locator(`[data-reading="${name}"]:visible`).first().textContent();

/** Lives for a while, and takes the link that the share sheet offers at a paused moment. */
async function shared(page: Page): Promise<{ link: string; moment: (string | null)[] }> {
  await alive(page);
  await page.getByRole('radio', { name: 'man', exact: true }).check({ force: true });
  await page.getByRole('button', { name: '10 mU/min' }).click();
  await page.waitForFunction(
    () => Number(document.querySelector('[data-reading="plasma_oxytocin"]')!.textContent) > 2,
  );
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.waitForTimeout(300);
  const moment = [
    await shown(page, 'clock'),
    await shown(page, 'plasma_oxytocin'),
    await shown(page, 'dots'),
  ];
  await page.getByRole('button', { name: 'Share this run' }).click();
  const field = page.getByLabel('Link to this run');
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('.share-link')?.value.includes('#s='),
  );
  return { link: await field.inputValue(), moment };
}

describe('a shared link', () => {
  it('opens the same person at the same moment with the same numbers', async () => {
    const { link, moment } = given;
    expect(link.length).toBeLessThan(600);

    const second = await at.visit({ path: link.slice(at.served.origin.length) });
    await alive(second.page);
    await second.page.getByRole('button', { name: 'Pause' }).click();
    expect(await second.page.getByRole('radio', { name: 'man', exact: true }).isChecked()).toBe(true);
    expect(await second.page.getByRole('button', { name: '10 mU/min' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    // The clock has moved on by a moment; it did start where the link said.
    const minutes = (clock: string | null): number => Number(clock!.split(':')[1]);
    expect(minutes(await shown(second.page, 'clock')) - minutes(moment[0]!)).toBeLessThanOrEqual(2);
    expect(await second.page.locator('[data-announcer]').textContent()).toContain(
      `Link opened at ${moment[0]}`,
    );
    await second.close();
  });

  it('stays in the address until the first change', async () => {
    const { link } = given;
    const { page, close } = await at.visit({ path: link.slice(at.served.origin.length) });
    await alive(page);
    expect(page.url()).toContain('#s=');
    await page.getByRole('button', { name: 'Stop the infusion' }).click();
    await page.waitForFunction(() => location.hash === '');
    await close();
  });

  it('with one changed letter is refused in one sentence, and nothing is opened in its place', async () => {
    const { link } = given;
    const fragment = link.slice(link.indexOf('#'));
    const place = 12;
    const other = fragment[place] === 'A' ? 'B' : 'A';
    const damaged = `${fragment.slice(0, place)}${other}${fragment.slice(place + 1)}`;
    const { page, close } = await at.visit({ path: `/${damaged}` });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(
      'This link is damaged (checksum). We did not open anything in its place.',
    );
    await page.waitForTimeout(500);
    expect(await page.locator('.clock').textContent()).toBe('At rest.');
    await page.getByRole('button', { name: 'Start at rest' }).click();
    await alive(page);
    expect(page.url()).not.toContain('#');
    await close();
  });

  it('of a key that we do not know is refused by its name', async () => {
    const { canonical } = await import('../src/link/canonical.ts');
    const { toBase64url } = await import('../src/link/base64url.ts');
    const { deflate } = await import('../src/link/deflate.ts');
    const json = canonical({
      v: 1,
      model: '2026.1',
      place: 'body',
      person: { kind: 'woman' },
      edits: [],
      seed: 1,
      speed: 60,
      t: 0,
      diary: 1,
    });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
    const check = toBase64url(new Uint8Array(digest)).slice(0, 6);
    const path = `/#s=1.${toBase64url(await deflate(json))}.${check}`;
    const { page, close } = await at.visit({ path });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('something that we do not know: diary');
    await close();
  });
});

describe('privacy', () => {
  it('no request leaves the origin in a full tour, and only the theme is kept', async () => {
    const { page, complaints, close } = await at.visit();
    await shared(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('button', { name: /^Secretion/ }).click();
    await page.locator('dialog [data-passport]').first().waitFor();
    expect(complaints).toEqual([]);
    const kept = await page.evaluate(async () => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      document.cookie,
      (await indexedDB.databases()).length,
      crossOriginIsolated,
    ]);
    expect(kept).toEqual([['tokos-theme'], [], '', 0, true]);
    await close();
  });
});
