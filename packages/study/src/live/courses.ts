/** Something that raises a port to a level and ends by itself. */
export interface Course {
  readonly port: string;
  readonly level: number;
  readonly ends_s: number;
}

export interface Courses {
  begin(course: Course): void;
  /** When the next one ends; never where none runs [s]. */
  readonly next: number;
  /** Ends those whose time has come. */
  end(now_s: number): void;
}

/** Courses that overlap add up, in the order in which they began. */
export function courses(write: (port: string, level: number) => void): Courses {
  let running: readonly Course[] = [];
  const hold = (port: string): void => {
    const same = running.filter((course) => course.port === port);
    write(
      port,
      same.reduce((sum, { level }) => sum + level, 0),
    );
  };
  return {
    begin(course) {
      running = [...running, course];
      hold(course.port);
    },
    get next() {
      return Math.min(...running.map(({ ends_s }) => ends_s));
    },
    end(now_s) {
      const over = running.filter(({ ends_s }) => ends_s <= now_s);
      running = running.filter(({ ends_s }) => ends_s > now_s);
      for (const port of new Set(over.map(({ port: one }) => one))) hold(port);
    },
  };
}
