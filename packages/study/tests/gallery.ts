import { expect, test } from 'vitest';
import { pathText } from '../src/scenario/door.ts';
import { readScenario } from '../src/scenario/scenario.ts';

/** Three dots stand for the first two lines of a scenario that is about something else. */
const FIRST = 'tokos: 1\nperson: woman';
/** Lists that would hide the sentence. */
const LISTS: Readonly<Record<string, string>> = {
  KEYS: [
    'tokos, title, person, preparation, start, max, max_s, until, do, measure, report',
    'people, arms, trial, seed, beyond_evidence, source, note',
  ].join(', '),
  PREPARATIONS: 'one_cell, uncoupled_population, neural_lobe, network_slice, muscle_strip',
  DEEDS: [
    'infusion, bolus, injection, nasal, inhaled, tablet, gel, suckling, pump, baby_cries, stress',
    'quiet_rest, warmth, massage, alcohol, silence, epidural, rupture_of_membranes, posture',
    'walking, support, breathing, music, bath, cut, suppose, drink, fluid',
  ].join(', '),
  PEOPLE: 'woman, man, pregnant_woman, woman_in_labour, nursing_mother, rat_conscious, rat_urethane',
};

/**
 * Holds reading to a gallery: for each document, behind bars, the one refusal that it gets. Code, line and
 * path stand above it, the whole sentence below.
 */
export function hang(gallery: string): void {
  const pictures = gallery.trim().split('\n\n').map(picture);
  test.each(pictures)('$code: $sentence', ({ text, sentence, ...about }) => {
    const { refusals } = readScenario(text);
    expect(refusals.map(({ fault }) => fault.message)).toEqual([sentence]);
    const [{ fault, line, path }] = refusals;
    expect({ code: fault.code, line, path: pathText(path) }).toEqual(about);
  });
}

function picture(block: string) {
  const [head, ...lines] = block.split('\n');
  const [code, ...where] = head.split(', ');
  const [line] = where.flatMap((part) => (part.startsWith('line ') ? [Number(part.slice(5))] : []));
  const [path = ''] = where.filter((part) => !part.startsWith('line '));
  const document = lines.filter((text) => text.startsWith('  | ')).map((text) => text.slice(4));
  const said = lines.filter((text) => !text.startsWith('  | ')).map((text) => text.trim());
  const sentence = said.join(' ').replaceAll(/[A-Z]{4,}/g, (name) => LISTS[name] ?? name);
  return { code, line, path, text: document.join('\n').replace(/^\.\.\./, FIRST), sentence };
}
