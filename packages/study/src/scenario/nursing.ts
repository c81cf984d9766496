import { LIVING, type LivingKind } from '@tokos/body';
import { type Fault, printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { beginningsOf, countOf } from './beginnings.ts';
import { deedKind } from './deeds/index.ts';
import { type Suckling, sideOf } from './deeds/suckling.ts';
import { type Entry, lengthOf } from './entries.ts';

/** Lines of a document, each in its place; one that was refused is missing. */
type Lines = readonly (Entry | undefined)[];
interface Mistake {
  readonly place: number;
  readonly fault: Fault;
}

/** Deeds that this person has no organ for. */
export function foreignDeeds(lines: Lines, kind: LivingKind): Mistake[] {
  return lines.flatMap((line, place) => {
    if (!line) return [];
    const { people: all, peopleFor } = deedKind(line.deed);
    const people = peopleFor?.(line.what) ?? all;
    if (!people || people.some((one) => one === kind)) return [];
    const who = people.map((one) => LIVING[one].noun).join(' or ');
    const { drug } = line.what as { readonly drug?: string };
    const deed = drug && peopleFor ? `${line.deed} of ${drug}` : line.deed;
    const slots = { deed, who, person: LIVING[kind].noun, kinds: people.join(' or ') };
    return [{ place, fault: fault('deed-foreign', slots) }];
  });
}

interface Feed {
  readonly place: number;
  readonly side: string;
  readonly from: number;
  readonly to: number;
}

const MOST_FEEDS = 10_000;

/** The first moment at which one infant would be at both breasts, said at the later line. */
export function twoBreasts(lines: Lines, length: number): Mistake[] {
  const feeds = lines.flatMap((line, place) =>
    line?.deed === 'suckling' ? feedsOf(line, place, length) : [],
  );
  feeds.sort((a, b) => a.from - b.from);
  let last: Feed | undefined;
  for (const feed of feeds) {
    if (last && feed.from < last.to && feed.side !== last.side) {
      const [first, second] = [last, feed].map((one) => lines[one.place]!.id);
      const given = printNumber(feed.from / 60);
      return [{ place: feed.place, fault: fault('one-mouth', { first: first!, second: second!, given }) }];
    }
    if (!last || feed.to > last.to) last = feed;
  }
  return [];
}

/** So many feeds that a run refuses them anyway are not looked at. */
const feedsOf = (line: Entry, place: number, length: number): Feed[] =>
  countOf(line, length) > MOST_FEEDS
    ? []
    : beginningsOf(line, length).map((from, nth) => ({
        place,
        side: sideOf(line.what as Suckling, nth),
        from,
        to: from + lengthOf(line),
      }));
