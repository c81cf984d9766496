import * as v from 'valibot';
import { fromBase64url, toBase64url } from './base64url.ts';
import { canonical } from './canonical.ts';
import { deflate, hasStrayBits, inflate } from './deflate.ts';
import { linkFault } from './fault.ts';
import type { LinkedRun } from './run.ts';
import { linkSchema } from './schema.ts';

/** Unpacked bytes; a link beyond this was not made here. */
const LIMIT = 64 * 1024;
/** Packed letters that could still unpack to something within the limit. */
const LONGEST = 100_000;
const FORM = /^#s=(\d{1,4})\.([^.]*)\.([^.]*)$/;

/** True where an address means to open a run; whether it may is for `openLink` to say. */
export const isLink = (fragment: string): boolean => fragment.startsWith('#s=');

/** The fragment that holds this run: `#s=1.<packed>.<check>`. It is never sent to a server. */
export async function linkOf(run: LinkedRun): Promise<string> {
  const json = canonical({ v: 1, ...run });
  return `#s=1.${toBase64url(await deflate(json))}.${await checkOf(json)}`;
}

/**
 * The run that a fragment holds. Rejects with a `Fault` that names what is wrong; never with anything else.
 */
export async function openLink(fragment: string): Promise<LinkedRun> {
  const [, version, payload, check] = FORM.exec(fragment) ?? [];
  if (version === undefined || payload === undefined || check === undefined) throw linkFault('link-form');
  if (version !== '1') throw linkFault('link-newer', { version });
  if (payload.length > LONGEST) throw linkFault('link-too-large');
  const json = await unpacked(payload);
  if ((await checkOf(json)) !== check) throw linkFault('link-damaged');
  return runOf(json);
}

async function unpacked(payload: string): Promise<string> {
  const bytes = fromBase64url(payload);
  if (!bytes || bytes.length === 0) throw linkFault('link-damaged');
  const plain = await inflate(bytes, LIMIT);
  if (plain === 'too-large') throw linkFault('link-too-large');
  if (!plain || (await hasStrayBits(bytes, plain))) throw linkFault('link-damaged');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    throw linkFault('link-damaged');
  }
}

function runOf(json: string): LinkedRun {
  let held: unknown;
  try {
    held = JSON.parse(json);
  } catch {
    throw linkFault('link-damaged');
  }
  const read = v.safeParse(linkSchema, held);
  if (!read.success) throw refusal(read.issues[0]);
  const { v: _version, person, panels, ...run } = read.output;
  const { kind, weeks, days, parity, onset, storage_ml, neurons } = person;
  const who = {
    kind,
    ...(weeks !== undefined && { weeks }),
    ...(days !== undefined && { days }),
    ...(parity !== undefined && { parity }),
    ...(onset !== undefined && { onset }),
    ...(storage_ml !== undefined && { storage_ml }),
    ...(neurons !== undefined && { neurons }),
  };
  return { ...run, person: who, ...(panels && { panels }) };
}

function refusal(issue: v.BaseIssue<unknown>): ReturnType<typeof linkFault> {
  const path = v.getDotPath(issue) ?? '';
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  return linkFault(unknown ? 'link-unknown-key' : 'link-value', { path });
}

/** First six letters of the SHA-256 of the text: enough to notice every slip of copying. */
async function checkOf(json: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return toBase64url(new Uint8Array(digest)).slice(0, 6);
}
