import { type LinkedRun, type Panel, SPEEDS, type Speed } from '../../link/run.ts';
import type { Edit, Person } from '../../live/model.ts';

export type Phase = 'resting' | 'running' | 'paused' | 'finished' | 'failed';

/** A moment that undo can return to: who lived, with which edits, and when. */
export interface Moment {
  readonly person: Person;
  readonly edits: readonly Edit[];
  readonly at_s: number;
}

/** What has just happened, for the sentence that is read out. Each is a new object. */
export type Happening =
  | { readonly kind: 'edited'; readonly edit: Edit; readonly before: number }
  | { readonly kind: 'refused'; readonly path: string }
  | { readonly kind: 'chosen'; readonly person: Person }
  | { readonly kind: 'undone'; readonly at_s: number; readonly left: number }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'opened'; readonly at_s: number }
  | { readonly kind: 'finished'; readonly at_s: number }
  | { readonly kind: 'failed'; readonly at_s: number; readonly reason: string };

/** A change that was asked for and has not come back yet. */
export interface Asked {
  readonly path: string;
  readonly value: number;
}

export interface Scene {
  readonly phase: Phase;
  readonly person: Person;
  readonly seed: number;
  readonly edits: readonly Edit[];
  /** What is under way to the body; in the order of asking. */
  readonly asked: readonly Asked[];
  /** Which runs beside hers have been asked for. */
  readonly panels: readonly Panel[];
  readonly speed: Speed;
  /** Body time at which this beginning goes on; the worker lives up to it again [s]. */
  readonly from_s: number;
  /** Counts beginnings: a new number makes the worker begin anew. 0 before the first. */
  readonly beginning: number;
  readonly past: readonly Moment[];
  readonly happening: Happening | undefined;
}

export type Action =
  /** The body lives: the scene need not wait any longer. */
  | { readonly kind: 'awake' }
  | { readonly kind: 'begin'; readonly seed: number; readonly person?: Person; readonly speed?: Speed }
  | { readonly kind: 'open'; readonly run: LinkedRun }
  | { readonly kind: 'play' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'speed'; readonly speed: Speed }
  | { readonly kind: 'choose'; readonly person: Person; readonly at_s: number }
  | ({ readonly kind: 'asked' } & Asked)
  | { readonly kind: 'edited'; readonly edit: Edit }
  | { readonly kind: 'panel'; readonly panel: Panel }
  /** The body did not take a change. */
  | { readonly kind: 'refused'; readonly path: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'restart'; readonly at_s: number }
  | { readonly kind: 'finished'; readonly at_s: number }
  | { readonly kind: 'failed'; readonly at_s: number; readonly reason: string };

/** As many changes as can be taken back. */
export const DEPTH = 50;
export const INFUSION = 'infusion.oxytocin_mu_per_min';
/** The two inputs of the cells that a hand may change. */
export const PRIMING = 'neurons.priming_drive_per_s';
export const SYNAPTIC = 'neurons.synaptic_drive';

export const atRest: Scene = {
  phase: 'resting',
  person: { kind: 'woman' },
  seed: 0,
  edits: [],
  asked: [],
  panels: [],
  speed: SPEEDS[2],
  from_s: 0,
  beginning: 0,
  past: [],
  happening: undefined,
};

/** What every path is set to before a hand changes it; 0 where it is not named. */
const BEFORE: Readonly<Record<string, number>> = { [SYNAPTIC]: 1 };

/** The value that a path has now: what the last edit made it, else what it is at rest. */
export const setting = (edits: readonly Edit[], path: string): number =>
  edits.findLast((edit) => edit.path === path)?.value ?? BEFORE[path] ?? 0;

/** The same as a hand sees it: what was asked for last shows at once, before the body has answered. */
export const wanted = ({ edits, asked }: Scene, path: string): number =>
  asked.findLast((each) => each.path === path)?.value ?? setting(edits, path);

/** Answers come in the order of asking: the oldest of this path is no longer under way. */
function answered(asked: readonly Asked[], path: string): readonly Asked[] {
  const oldest = asked.findIndex((each) => each.path === path);
  return oldest < 0 ? asked : asked.toSpliced(oldest, 1);
}

const remembered = (scene: Scene, at_s: number): readonly Moment[] =>
  [...scene.past, { person: scene.person, edits: scene.edits, at_s }].slice(-DEPTH);

/** After a change of what lives, the body moves again unless it was made to stand still. */
const livelier = (phase: Phase): Phase => (phase === 'finished' || phase === 'failed' ? 'running' : phase);

export function scene(now: Scene, action: Action): Scene {
  switch (action.kind) {
    case 'awake':
      return now.phase === 'resting' ? { ...now, phase: 'running' } : now;
    case 'begin':
      return {
        ...now,
        seed: action.seed,
        person: action.person ?? now.person,
        speed: action.speed ?? now.speed,
        beginning: now.beginning + 1,
      };
    case 'open': {
      const { person, edits, seed, speed, t, panels = [] } = action.run;
      const happening = { kind: 'opened', at_s: t } as const;
      return { ...begun(now, person, edits, t), phase: now.phase, seed, speed, panels, happening };
    }
    case 'play':
      return now.phase === 'paused' ? { ...now, phase: 'running' } : now;
    case 'pause':
      return now.phase === 'running' ? { ...now, phase: 'paused' } : now;
    case 'speed':
      return { ...now, speed: action.speed };
    case 'choose':
      return {
        ...begun(now, action.person, [], 0),
        panels: [],
        past: remembered(now, action.at_s),
        happening: { kind: 'chosen', person: action.person },
      };
    case 'asked':
      return { ...now, asked: [...now.asked, { path: action.path, value: action.value }] };
    case 'refused':
      return { ...now, asked: answered(now.asked, action.path), happening: action };
    case 'edited': {
      const before = setting(now.edits, action.edit.path);
      return {
        ...now,
        edits: [...now.edits, action.edit],
        asked: answered(now.asked, action.edit.path),
        past: remembered(now, action.edit.at_s),
        happening: { kind: 'edited', edit: action.edit, before },
      };
    }
    case 'panel':
      return now.panels.includes(action.panel) ? now : { ...now, panels: [...now.panels, action.panel] };
    case 'undo': {
      const moment = now.past.at(-1);
      if (!moment) return now;
      return {
        ...begun(now, moment.person, moment.edits, moment.at_s),
        // Runs beside her are of the same mother; of another one they say nothing.
        panels: moment.person === now.person ? now.panels : [],
        past: now.past.slice(0, -1),
        happening: { kind: 'undone', at_s: moment.at_s, left: now.past.length - 1 },
      };
    }
    case 'restart':
      return {
        ...begun(now, now.person, [], 0),
        past: remembered(now, action.at_s),
        happening: { kind: 'restarted' },
      };
    case 'finished':
    case 'failed':
      return { ...now, phase: action.kind, asked: [], happening: action };
  }
}

function begun(now: Scene, person: Person, edits: readonly Edit[], from_s: number): Scene {
  const phase = livelier(now.phase);
  return { ...now, phase, person, edits, asked: [], from_s, beginning: now.beginning + 1 };
}
