import { pathText, readDocument } from '@tokos/study';
import * as v from 'valibot';
import { type Mistake, mistakeOf } from '../experiment/issues.ts';
import { unplain } from '../experiment/plain.ts';
import type { Claim } from './claim.ts';
import { claimFile, keysOfClaim } from './schema.ts';

/** Reads a claim from YAML. What is wrong with it is thrown as one sentence with its place in the file. */
export function readClaim(text: string): Claim {
  const document = readDocument(text);
  const foreign = unplain(document.value);
  if (foreign) throw foreign;
  const shape = v.safeParse(claimFile, document.value);
  if (!shape.success) throw placed(mistakeOf(shape.issues[0], keysOfClaim));
  // what a schema calls undefined is left out, so that the canonical form is plain JSON
  return JSON.parse(JSON.stringify(shape.output)) as Claim;
}

const placed = ({ fault, path }: Mistake): Error => fault.at(pathText(path));
