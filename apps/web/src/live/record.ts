/**
 * What stays in memory of the run: the last half hour of body time, one row a second, and a little slack.
 */
const WINDOW_S = 1800;
const ROWS = 2 * WINDOW_S;

/** That time, as columns that charts can read without copying. */
export interface BodyRecord {
  clear(): void;
  /** Takes rows of `1 + signals` numbers, body time first. */
  take(rows: Float64Array, signals: number): void;
  readonly length: number;
  readonly version: number;
  /** Column 0 is body time [s]; the others follow the order of the signals. */
  column(index: number): Float64Array;
  latest(index: number): number;
}

export function bodyRecord(): BodyRecord {
  let columns: Float64Array[] = [];
  let length = 0;
  let version = 0;

  const room = (wanted: number, width: number): void => {
    if (columns.length !== width) {
      columns = Array.from({ length: width }, () => new Float64Array(ROWS));
      length = 0;
    }
    if (length + wanted <= ROWS) return;
    const kept = Math.max(0, Math.min(length, ROWS - Math.max(wanted, WINDOW_S)));
    for (const column of columns) column.copyWithin(0, length - kept, length);
    length = kept;
  };

  return {
    clear: () => {
      length = 0;
      version++;
    },
    take: (rows, signals) => {
      const width = signals + 1;
      const all = Math.floor(rows.length / width);
      const count = Math.min(all, ROWS);
      room(count, width);
      for (let r = all - count; r < all; r++) {
        // A second look at the same moment (after an edit) replaces the first.
        const time = rows[r * width]!;
        if (length > 0 && columns[0]![length - 1] === time) length--;
        for (let c = 0; c < width; c++) columns[c]![length] = rows[r * width + c]!;
        length++;
      }
      version++;
    },
    get length() {
      return length;
    },
    get version() {
      return version;
    },
    column: (index) => columns[index]!.subarray(0, length),
    latest: (index) => columns[index]![length - 1]!,
  };
}
