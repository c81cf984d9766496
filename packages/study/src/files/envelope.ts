import type { Provenance } from './provenance.ts';

/** Something that a reader should know, or that went wrong. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  /** Where in a document: its name, line and path. */
  readonly file?: string;
  readonly line?: number;
  readonly path?: string;
}

/**
 * What every verb prints as JSON. Where `ok` is false the last of the warnings say what went wrong, and
 * `results` hold what was finished.
 */
export interface Envelope {
  readonly ok: boolean;
  /** How the results were made; null where nothing was run. */
  readonly run: Partial<Provenance> | null;
  readonly results: readonly unknown[];
  readonly warnings: readonly Notice[];
}

export const envelope = (results: readonly unknown[], parts: Partial<Envelope> = {}): Envelope => ({
  ok: parts.ok ?? true,
  run: parts.run ?? null,
  results,
  warnings: parts.warnings ?? [],
});

/** Readable where it is short: one result per line. */
export function envelopeText({ ok, run, results, warnings }: Envelope): string {
  const list = (items: readonly unknown[]): string =>
    items.length ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]` : '[]';
  return [
    '{',
    `  "ok": ${ok},`,
    `  "run": ${JSON.stringify(run)},`,
    `  "results": ${list(results)},`,
    `  "warnings": ${list(warnings)}`,
    '}\n',
  ].join('\n');
}

/** The shape of an envelope as JSON Schema: what `tokos explain json` prints. */
export const ENVELOPE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What every verb of Tokos prints with --json',
  type: 'object',
  required: ['ok', 'run', 'results', 'warnings'],
  additionalProperties: false,
  properties: {
    ok: { type: 'boolean', description: 'false where the exit code is not 0' },
    run: {
      type: ['object', 'null'],
      description: 'how the results were made: program, model, scenario, seed, engine, solver, intended use',
    },
    results: {
      type: 'array',
      description:
        'run: report lines {name, value, unit, reason?, note?} and traces {name, unit, values}; ' +
        'run --people and compare: each arm and measure {arm, name, unit, people, found, median, mean, sd, ' +
        'low, high, without}, then each difference {name, unit, first, second, unpaired, paired, power}; ' +
        'atlas: experiments; check: the canonical scenario; list, explain: one entry each; ' +
        'spikes: report lines, cells, curves by length of interval, bursts of the network',
    },
    warnings: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: 'string', description: 'tokos explain <code>' },
          message: { type: 'string' },
          file: { type: 'string' },
          line: { type: 'integer' },
          path: { type: 'string' },
        },
      },
    },
  },
} as const;
