import { REDUCTIONS } from '../observables/catalogue.ts';
import { signalName } from './signals.ts';

const TIME = String.raw`[\d.]+\s*[a-z]+|\d{1,2}:\d{2}`;
const AT = new RegExp(String.raw`^([\w ]+?)\s+at\s+(${TIME})$`, 'i');
const OVER = new RegExp(String.raw`^(\w+)\s+of\s+([\w ]+?)(?:\s+from\s+(${TIME})\s+to\s+(${TIME}))?$`, 'i');
const LONGEST = 200;
const WORDS: Readonly<Record<string, string>> = {
  peak: 'max',
  highest: 'max',
  lowest: 'min',
  average: 'mean',
  end: 'last',
};

/**
 * The English short form of a measure: `oxytocin at 60 min`, `peak of oxytocin`, `mean of oxytocin from 10
 * min to 1 h`. Returns the mapping that it stands for, or the text itself for the door to refuse.
 */
export function shorthand(text: string): unknown {
  const plain = text.trim();
  if (plain.length > LONGEST) return text;
  const [, at, time] = AT.exec(plain) ?? [];
  if (at !== undefined) return { observable: signalName(at), at: time };
  const [, how, what, from, to] = OVER.exec(plain) ?? [];
  const as = how && (WORDS[how.toLowerCase()] ?? how.toLowerCase());
  if (as && Object.hasOwn(REDUCTIONS, as)) {
    return { observable: signalName(what!), as, ...(from && { from, to }) };
  }
  return text;
}
