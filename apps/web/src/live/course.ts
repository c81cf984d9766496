/** The whole run from its start, a row a minute: for charts that are hours long. */
export interface Course {
  clear(): void;
  /** Takes rows of `1 + signals` numbers, body time first. */
  take(rows: Float64Array, signals: number): void;
  readonly length: number;
  readonly version: number;
  /** Column 0 is body time [s]; the others follow the order of the signals. */
  column(index: number): readonly number[];
}

export function course(): Course {
  let columns: number[][] = [];
  let version = 0;
  return {
    clear: () => {
      columns = [];
      version++;
    },
    take: (rows, signals) => {
      const width = signals + 1;
      if (columns.length !== width) columns = Array.from({ length: width }, () => []);
      for (let start = 0; start + width <= rows.length; start += width) {
        // A second look at the same minute, after an edit, replaces the first.
        if (columns[0]!.at(-1) === rows[start]) for (const column of columns) column.pop();
        columns.forEach((column, i) => {
          column.push(rows[start + i]!);
        });
      }
      version++;
    },
    get length() {
      return columns[0]?.length ?? 0;
    },
    get version() {
      return version;
    },
    column: (index) => columns[index] ?? [],
  };
}
