import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Composition, NARROW, WIDE } from './composition.ts';

const style = readFileSync(new URL('./plate.css', import.meta.url), 'utf8');
const [wide, narrow] = [style, style.slice(style.lastIndexOf('@media'))];
const rule = (css: string, selector: string): string => {
  const found = css.slice(css.indexOf(`${selector} {`));
  return found.slice(0, found.indexOf('}'));
};

it.each([
  ['wide', WIDE, wide],
  ['narrow', NARROW, narrow],
] as const)('the %s plate is laid out by the same numbers that its hairlines use', (_, plate, css) => {
  const { width, height }: Composition = plate;
  for (const [selector, box] of [
    ['.figure', plate.figure],
    ['.brain', plate.brain],
  ] as const) {
    const said = rule(css, selector);
    const share = (part: number, whole: number): string =>
      `calc(100% * ${Math.round(part * 10) / 10} / ${whole})`;
    expect(said).toContain(`inset-inline-start: ${share(box.x, width)}`);
    expect(said).toContain(`inset-block-start: ${box.y === 0 ? '0' : share(box.y, height)}`);
    expect(said).toContain(`inline-size: ${share(box.width, width)}`);
    expect(said).toContain(`block-size: ${share(box.height, height)}`);
  }
});

it.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('no label of the %s plate leaves it', (_, { width, height, labels }) => {
  for (const { from, to } of labels) {
    for (const { x, y } of [from, to]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  }
});
