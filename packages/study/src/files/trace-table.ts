import type { AssayName } from '../assay/assays.ts';
import { measure } from '../observables/measure.ts';
import type { Run } from '../run/run.ts';
import { columnName, readingName } from './column-name.ts';
import type { Provenance } from './provenance.ts';
import type { NumberColumn, Table } from './table.ts';

const READ = 'plasma_oxytocin';

/**
 * What a run has recorded, as columns. With an assay the truth is followed by what that laboratory would
 * have read at each sample; below its limit there is no reading.
 */
export function tracesOf(run: Run, about: Provenance, assay?: AssayName): Table {
  const { time, columns } = run.recording();
  const signals = columns.flatMap(({ name, unit, values }): NumberColumn[] => {
    const truth = { kind: 'number', name: columnName(name, unit), unit, values } as const;
    return assay && name === READ ? [truth, readings(run, time, assay)] : [truth];
  });
  return { columns: [{ kind: 'number', name: 'time_s', unit: 's', values: time }, ...signals], about };
}

function readings(run: Run, time: Float64Array, assay: AssayName): NumberColumn {
  const outcome = run.outcome();
  const unit = 'pg/mL';
  const values = time.map((at_s) => {
    const { value } = measure(READ, { observable: READ, assay, at_s }, outcome);
    return value ?? Number.NaN;
  });
  return { kind: 'number', name: readingName(READ, assay, unit), unit, values };
}
