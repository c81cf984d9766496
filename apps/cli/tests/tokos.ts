import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type {} from './build-once.ts';

export const ROOT: string = fileURLToPath(new URL('../../../', import.meta.url));

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}
export interface Wishes {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Given the process while it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** The command line built from the present sources, in a folder where its tests may also write. */
export class Tokos {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'tokos-'));
  readonly bin: string = join(this.folder, 'apps/cli/bin/tokos.js');

  install(): void {
    cpSync(inject('commandLine'), join(this.folder, 'apps/cli/dist'), { recursive: true });
    mkdirSync(join(this.folder, 'apps/cli/bin'), { recursive: true });
    cpSync(join(ROOT, 'apps/cli/bin/tokos.js'), this.bin);
    // beside the bin, so that the built modules are read as modules
    writeFileSync(join(this.folder, 'apps/cli/package.json'), '{ "type": "module" }\n');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Puts a file where commands run. */
  put(name: string, text: string | Uint8Array): string {
    writeFileSync(this.path(name), text);
    return name;
  }

  /** The answer of a command that must succeed without a word beside it. */
  async answer(args: readonly string[], input?: string): Promise<string> {
    const { code, out, err } = await this.run(args, input === undefined ? {} : { input });
    expect([code, err], args.join(' ')).toEqual([0, '']);
    return out;
  }

  /** Runs a command in the folder, as a user would from a shell that is no terminal. */
  run(args: readonly string[], { input, env, meanwhile }: Wishes = {}): Promise<Outcome> {
    const { FORCE_COLOR: _forced, NO_COLOR: _none, ...rest } = process.env;
    const child = spawn(process.execPath, [this.bin, ...args], {
      cwd: this.folder,
      // many commands of one build: what one has compiled serves the next
      env: { ...rest, COLUMNS: '80', NODE_COMPILE_CACHE: `${inject('commandLine')}-compiled`, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    // a command that has seen enough closes its input early
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    meanwhile?.(child);
    return new Promise((done, failed) => {
      child.on('error', failed);
      child.on('close', (code, signal) => done({ code, signal, out, err }));
    });
  }
}

/** For the tests of one file: put there before the first, removed after the last. */
export function builtTokos(): Tokos {
  const tokos = new Tokos();
  beforeAll(() => tokos.install());
  afterAll(() => tokos.remove());
  return tokos;
}

export const DRIP = `tokos: 1
title: A drip
person: { kind: woman, neurons: prescribed }
max: 1 h
do:
  - infusion: { drug: oxytocin, rate: 10 mU/min }
    id: drip
seed: 7
`;
