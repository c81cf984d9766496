import { describe, expect, it } from 'vitest';
import { type Action, atRest, DEPTH, INFUSION, type Scene, scene, setting, wanted } from './scene.ts';

const after = (...actions: readonly Action[]): Scene => actions.reduce(scene, atRest);
const begin: Action = { kind: 'begin', seed: 7 };
const edited = (at_s: number, value: number): Action => ({
  kind: 'edited',
  edit: { at_s, path: INFUSION, value },
});

describe('the scene', () => {
  it('rests until the body lives, then runs, pauses and goes on', () => {
    expect(after(begin).phase).toBe('resting');
    expect(after(begin, { kind: 'awake' }).phase).toBe('running');
    expect(after(begin, { kind: 'awake' }, { kind: 'pause' }).phase).toBe('paused');
    expect(after(begin, { kind: 'awake' }, { kind: 'pause' }, { kind: 'play' }).phase).toBe('running');
  });

  it('knows the rate that runs from the last edit', () => {
    expect(setting(after(begin, edited(10, 1), edited(60, 10)).edits, INFUSION)).toBe(10);
    expect(setting(atRest.edits, INFUSION)).toBe(0);
  });

  it('shows what was asked for at once, and takes it back where the body refuses', () => {
    const asked: Action = { kind: 'asked', path: INFUSION, value: 10 };
    const pressed = after(begin, { kind: 'awake' }, asked);
    expect([wanted(pressed, INFUSION), setting(pressed.edits, INFUSION)]).toEqual([10, 0]);
    expect(wanted(scene(pressed, { kind: 'refused', path: INFUSION }), INFUSION)).toBe(0);
    const answered = scene(pressed, edited(10, 10));
    expect([answered.asked, wanted(answered, INFUSION)]).toEqual([[], 10]);
  });

  it('of two presses one after the other the later one stays in sight', () => {
    const twice = after(
      begin,
      { kind: 'asked', path: INFUSION, value: 10 },
      { kind: 'asked', path: INFUSION, value: 1 },
      edited(10, 10),
    );
    expect(wanted(twice, INFUSION)).toBe(1);
  });

  it.each<Action>([
    { kind: 'undo' },
    { kind: 'restart', at_s: 20 },
    { kind: 'choose', person: { kind: 'man' }, at_s: 20 },
    { kind: 'failed', at_s: 20, reason: 'out of range' },
  ])('what is under way is forgotten by $kind', (action) => {
    const pressed = after(begin, edited(10, 1), { kind: 'asked', path: INFUSION, value: 10 });
    expect(scene(pressed, action).asked).toEqual([]);
  });

  it('says what a value was before', () => {
    expect(after(begin, edited(10, 1), edited(60, 10)).happening).toMatchObject({
      kind: 'edited',
      before: 1,
    });
  });

  it('undo returns to the moment before the change, and at last to the first state', () => {
    const changed = after(begin, { kind: 'awake' }, edited(10, 1), edited(60, 10));
    const once = scene(changed, { kind: 'undo' });
    expect(once).toMatchObject({ from_s: 60, beginning: changed.beginning + 1 });
    expect(once.edits).toHaveLength(1);
    const twice = scene(once, { kind: 'undo' });
    expect(twice).toMatchObject({ from_s: 10, edits: [], past: [] });
    expect(scene(twice, { kind: 'undo' })).toBe(twice);
  });

  it('another person begins anew, and undo brings the first one back with her infusion', () => {
    const chosen = after(begin, edited(10, 1), { kind: 'choose', person: { kind: 'man' }, at_s: 300 });
    expect(chosen).toMatchObject({ person: { kind: 'man' }, edits: [], from_s: 0 });
    const undone = scene(chosen, { kind: 'undo' });
    expect(undone).toMatchObject({ person: { kind: 'woman' }, from_s: 300 });
    expect(undone.edits).toHaveLength(1);
  });

  it('remembers fifty changes and no more', () => {
    const many = after(begin, ...Array.from({ length: 80 }, (_, i) => edited(i, (i % 2) + 1)));
    expect(many.past).toHaveLength(DEPTH);
  });

  it('lives again when a failure is undone', () => {
    const failed = after(begin, { kind: 'awake' }, edited(10, 1), {
      kind: 'failed',
      at_s: 20,
      reason: 'out of range',
    });
    expect(failed.phase).toBe('failed');
    expect(scene(failed, { kind: 'undo' }).phase).toBe('running');
  });

  it('stays paused when a change is undone', () => {
    const paused = after(begin, { kind: 'awake' }, edited(10, 1), { kind: 'pause' }, { kind: 'undo' });
    expect(paused.phase).toBe('paused');
  });

  it('opens a shared run at its moment', () => {
    const run = {
      model: '2026.1',
      place: 'body',
      person: { kind: 'man' },
      edits: [{ at_s: 5, path: INFUSION, value: 1 }],
      seed: 3,
      speed: 10,
      t: 90,
    } as const;
    expect(after({ kind: 'open', run })).toMatchObject({ from_s: 90, seed: 3, speed: 10, beginning: 1 });
  });
});
