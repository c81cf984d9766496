import type { Component, Passport } from '@tokos/language';

/** A stepped component in its place in a person: one text may stand in two places, as a left and a right. */
export interface Placed {
  /** The component's own, where it has one place only. */
  readonly name: string;
  readonly component: Component;
  /** Its ports that have another name in the person. */
  readonly ports: Readonly<Record<string, string>>;
}

/** What one port says is heard at another after a while. */
export interface Later {
  readonly from: string;
  readonly to: string;
  readonly after: Passport;
}

/** A circle through the oxytocin cells: what meets before them, what after, and what begins it. */
export interface Reflex {
  readonly before: readonly Placed[];
  readonly later: readonly Later[];
  readonly after: readonly Placed[];
  /** What the world gives and what runs in a circle, before the first second. */
  readonly given: Readonly<Record<string, number>>;
}

export const placed = (component: Component): Placed => ({ name: component.name, component, ports: {} });
