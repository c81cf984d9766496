import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordingChoice } from './columns.ts';
import { SpikeReader, type SpikeRecording } from './spike-reader.ts';

function read(text: string, choice: RecordingChoice = {}, cut = text.length): SpikeRecording {
  const reader = new SpikeReader(choice);
  for (let at = 0; at < text.length; at += Math.max(1, cut))
    reader.read(text.slice(at, at + Math.max(1, cut)));
  return reader.finish();
}

const trains = (text: string, choice?: RecordingChoice): number[][] =>
  read(text, choice).trains.times.map((times) => Array.from(times));

/** Code, line and words of what a recording is refused for. */
function refused(text: string, choice?: RecordingChoice): { code: string; line: unknown; message: string } {
  try {
    read(text, choice);
  } catch (mistake) {
    if (mistake instanceof Fault) {
      return { code: mistake.code, line: mistake.slots.line, message: mistake.message };
    }
    throw mistake;
  }
  return { code: 'none', line: undefined, message: '' };
}

describe('a recording is read as it was written', () => {
  const wanted = [[0.5, 1.25], [0.75]];

  test.each([
    ['commas', 'cell,time_s\na,0.5\nb,0.75\na,1.25\n'],
    ['semicolons', 'cell;time_s\na;0.5\nb;0.75\na;1.25\n'],
    ['tabs', 'cell\ttime_s\na\t0.5\nb\t0.75\na\t1.25\n'],
    ['blanks around fields', 'cell , time_s\n a, 0.5\nb , 0.75 \na,1.25'],
    ['quotation marks', '"cell","time_s"\n"a","0.5"\n"b",0.75\n"a",1.25\n'],
    ['Windows line ends', 'cell,time_s\r\na,0.5\r\nb,0.75\r\na,1.25\r\n'],
    ['line ends of old', 'cell,time_s\ra,0.5\rb,0.75\ra,1.25'],
    ['a byte-order mark', '\ufeffcell,time_s\na,0.5\nb,0.75\na,1.25\n'],
    ['remarks and empty lines', '# made by hand\n\ncell,time_s\na,0.5\n\nb,0.75\na,1.25\n\n\n'],
    ['the time first, and more columns', 'time_s,depth,cell\n0.5,9,a\n0.75,9,b\n1.25,9,a\n'],
    ['milliseconds', 'cell,time_ms\na,500\nb,750\na,1250\n'],
    ['a unit in brackets', 'unit,time (ms)\na,500\nb,750\na,1250\n'],
    ['a unit in words', 'neuron,Spike times [milliseconds]\na,5e2\nb,7.5E2\na,+1250.\n'],
  ])('with %s', (_, text) => {
    expect(trains(text)).toEqual(wanted);
    expect(read(text).trains.cells).toEqual(['a', 'b']);
  });

  test('wherever it is cut into pieces', () => {
    const text = '\ufeff# remark\r\n# another\r\n"cell";time (ms)\r\n1;500\r\n2;750\r\n10;760\r\n1;1250';
    const whole = read(text);
    expect(whole.trains.cells).toEqual(['1', '2', '10']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length }), (cut) => {
        expect(read(text, {}, cut)).toEqual(whole);
      }),
    );
  });

  test('from one column, with or without a header', () => {
    expect(trains('time_s\n0.5\n1.25\n')).toEqual([[0.5, 1.25]]);
    expect(trains('whatever\n0.5\n1.25\n', { unit: 's' })).toEqual([[0.5, 1.25]]);
    expect(trains('500\n1250\n', { unit: 'ms' })).toEqual([[0.5, 1.25]]);
    expect(trains('s\n0.5\n')).toEqual([[0.5]]);
  });

  test('from columns that are chosen by name or by number', () => {
    expect(trains('x,y,z\n1,0.5,a\n2,0.75,b\n', { time: 'y', cell: 'z', unit: 's' })).toEqual([
      [0.5],
      [0.75],
    ]);
    expect(trains('1,0.5,3\n1,0.75,4\n', { time: '2', cell: '1', unit: 's' })).toEqual([[0.5, 0.75]]);
    expect(trains('time_s,t_ms,cell\n9,500,a\n9,750,a\n', { time: 't_ms' })).toEqual([[0.5, 0.75]]);
  });

  test('with cells that are numbers in the order of their size, others as they come', () => {
    expect(read('cell,time_s\n10,1\n9,1\n').trains.cells).toEqual(['9', '10']);
    expect(read('cell,time_s\nPVN 2,1\nPVN 1,1\n').trains.cells).toEqual(['PVN 2', 'PVN 1']);
  });

  test('and lasts as long as is said, or until its last spike, which is said', () => {
    const said = read('time_s\n0.5\n1.25\n', { duration: 10 });
    expect(said.trains.duration).toBe(10);
    expect(said.oddities).toEqual([]);
    const taken = read('time_s\n0.5\n1.25\n');
    expect(taken.trains.duration).toBe(1.25);
    expect(taken.oddities.map(({ code }) => code)).toEqual(['recording-duration']);
  });
});

describe('what is wrong is refused with its line, and nothing is mended', () => {
  test.each([
    ['unsorted times', 'time_s\n1\n3\n2\n', 'spike-order', 4],
    ['unsorted times of a cell', 'cell,time_s\na,1\nb,5\na,0.5\n', 'spike-order', 4],
    ['a spike twice', 'cell,time_s\na,1\nb,1\na,1\n', 'spike-twice', 4],
    ['a negative time', 'time_s\n-0.5\n', 'spike-time', 2],
    ['no number', 'time_s\n0.5\nsoon\n', 'spike-time', 3],
    ['NaN', 'time_s\n0.5\nNaN\n', 'spike-time', 3],
    ['Infinity', 'time_s\nInfinity\n', 'spike-time', 2],
    ['a number without bounds', 'time_s\n1e999\n', 'spike-time', 2],
    ['a number of another kind', 'time_s\n0x10\n', 'spike-time', 2],
    ['two numbers', 'time_s\n0.5 0.6\n', 'spike-time', 2],
    ['a missing time', 'cell,time_s\na,\n', 'spike-time', 2],
    ['a missing cell', 'cell,time_s\n,1\n', 'recording-no-cell', 2],
    ['a decimal comma', 'cell;time_s\na;0,5\n', 'recording-comma', 2],
    ['a line too short', 'cell,time_s\na,1\nb\n', 'recording-fields', 3],
    ['a line too long', 'cell,time_s\na,1,9\n', 'recording-fields', 2],
    ['mixed separators', 'cell,time_s\na,1\nb;2\n', 'recording-separators', 3],
    ['separators mixed within a line', 'cell,time_s,x\na;b,1,2\n', 'recording-separators', 2],
    ['a header with mixed separators', 'cell,time_s;x\na,1,2\n', 'recording-separators', 1],
    ['separators in one column', 'time_s\n1\n2;3\n', 'recording-separators', 3],
    ['a quotation mark alone', 'cell,time_s\n"a,1\n', 'recording-quotes', 2],
    ['a quotation mark within', 'cell,time_s\na"b,1\n', 'recording-quotes', 2],
    ['binary', 'time_s\n0.5\n\u0000\u0001\n', 'recording-binary', 3],
    ['what is no UTF-8', 'time_s\n\ufffd\n', 'recording-binary', 2],
    ['a line without end', `time_s\n${'1'.repeat(10_001)}`, 'recording-long-line', 2],
    ['a table lying on its side', `${'0.5,'.repeat(3000)}\n`, 'recording-long-line', 1],
    ['two columns of times', 'time_s,time_ms,cell\n1,1000,a\n', 'recording-columns', 1],
    ['no column of times', 'cell,depth\na,1\n', 'recording-no-column', 1],
    ['columns without a header', '1,0.5\n', 'recording-no-header', 1],
    ['no unit', 'cell,t\na,0.532\n', 'unit-missing', 2],
    ['no unit and no header', '0.532\n', 'unit-missing', 1],
    ['a unit of another kind', 'time_min\n1\n', 'unit-wrong', 2],
  ])('%s', (_, text, code, line) => {
    expect(refused(text)).toMatchObject({ code, line });
  });

  test.each([
    ['an empty file', '', 'recording-empty'],
    ['a file of empty lines', '\n\n  \n', 'recording-empty'],
    ['a file of remarks', '# nothing\n', 'recording-empty'],
    ['a header alone', 'cell,time_s\n', 'recording-header-only'],
    ['one spike at the start', 'time_s\n0\n', 'recording-no-duration'],
  ])('%s', (_, text, code) => {
    expect(refused(text).code).toBe(code);
  });

  test.each([
    ['a column that is not there', { time: 'tine_s' }, 'recording-column', "Did you mean 'time_s'?"],
    ['one column for both', { time: 'cell', unit: 's' }, 'recording-one-column', "column 'cell'"],
    ['a unit that differs from the name', { unit: 'ms' }, 'recording-unit', 'in s, and --unit says ms'],
    ['a duration that ends too soon', { duration: 0.5 }, 'spike-late', 'fires at 1 s'],
  ] as const)('a choice of %s', (_, choice, code, words) => {
    const { code: found, message } = refused('cell,time_s\na,1\n', choice);
    expect(found).toBe(code);
    expect(message).toContain(words);
  });

  test('in the words and the unit of the file', () => {
    expect(refused('cell,time_ms\nb7,1500\nb7,1499.5\n').message).toBe(
      'Cell b7 fires at 1499.5 ms, after a spike at 1500 ms; sort the spikes of each cell by time.',
    );
    expect(refused('cell,t\na,0.532\n').message).toBe(
      'column "t": got "0.532", a number without a unit; expected s or ms. ' +
        'Write the unit, for example in its name, t_s, or as --unit s.',
    );
    expect(refused('time_s\n-0.5\n').message).toBe(
      "The time of a spike is '-0.5'; expected a number from 0 on, in s.",
    );
  });

  test('a file that names a new cell in every line', () => {
    const lines = Array.from({ length: 100_001 }, (_, i) => `${i},1`).join('\n');
    expect(refused(`cell,time_s\n${lines}\n`)).toMatchObject({ code: 'recording-cells', line: 100_002 });
  });
});

describe('what looks odd is said', () => {
  const codes = (every: number, count: number, unit: 's' | 'ms', duration?: number): string[] => {
    const text = Array.from({ length: count }, (_, i) => String((i + 1) * every)).join('\n');
    return read(text, { unit, ...(duration && { duration }) }).oddities.map(({ code }) => code);
  };

  test('seconds that were read as milliseconds fire faster than any cell', () => {
    expect(codes(0.4, 1000, 'ms', 1)).toEqual(['spikes-fast']);
  });

  test('milliseconds that were read as seconds never come near one another', () => {
    expect(codes(400, 1000, 's', 1e6)).toEqual(['spikes-slow']);
  });

  test('spikes that are nearer than a neurone can fire are of several cells', () => {
    const { oddities } = read('time_ms\n100\n200\n200.4\n', { duration: 1 });
    expect(oddities[0]!.message).toContain('fires twice within 0.4 ms');
    expect(read('time_ms\n100\n200\n201\n', { duration: 1 }).oddities).toEqual([]);
  });

  test('nothing is odd about a cell of 2.5 spikes/s', () => {
    expect(codes(0.4, 1000, 's', 401)).toEqual([]);
    expect(codes(400, 1000, 'ms', 401)).toEqual([]);
  });

  test('times that count from another moment than the start', () => {
    const text = 'time_s\n36000\n36000.5\n36001\n';
    expect(read(text, { duration: 36_002 }).oddities[0]).toMatchObject({
      code: 'recording-late-start',
      message: expect.stringContaining('the first spike is at 36000 s of 36002 s') as string,
    });
  });

  test('columns of which none tells cells apart', () => {
    const { oddities } = read('time_s,depth\n1,2\n', { duration: 2 });
    expect(oddities.map(({ code }) => code)).toEqual(['recording-one-cell']);
  });
});

test('whatever a file holds, it is read or refused, and never does anything else', () => {
  const scrap = fc.constantFrom(
    'cell',
    'time_s',
    't',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '"',
    '#',
    '1',
    '.5',
    '-',
    '\u0000',
    'e',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (parts, cut) => {
      const text = parts.join('');
      const outcome = (piece: number): unknown => {
        try {
          return read(text, { unit: 's' }, piece).trains;
        } catch (mistake) {
          if (mistake instanceof Fault) return [mistake.code, mistake.path];
          throw mistake;
        }
      };
      expect(outcome(cut)).toEqual(outcome(text.length));
    }),
    { numRuns: 500 },
  );
});

test('half a million spikes are read in a moment', () => {
  const lines = Array.from({ length: 500_000 }, (_, i) => `${i % 48},${((i + 1) / 100).toFixed(3)}`);
  const { trains: read48 } = read(`cell,time_s\n${lines.join('\n')}\n`, {}, 65_536);
  expect(read48.cells).toHaveLength(48);
  expect(read48.times.reduce((sum, { length }) => sum + length, 0)).toBe(500_000);
});
