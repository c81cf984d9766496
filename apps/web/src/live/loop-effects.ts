import { PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import { LOOP_ARROWS, LOOP_EFFECTS, type LoopEffect } from './loop-names.ts';
import type { LivePerson, Signal } from './model.ts';

type Numbers = (name: string) => number;
type Values = (signal: string) => number;

/**
 * What would be missing of the rate that a term feeds, at this moment, if that term alone were not there:
 * 0 where it does nothing, 1 where it does all.
 */
export function loopEffects(number: Numbers, value: Values): Readonly<Record<LoopEffect, number>> {
  const opens = value('full_dilation') < 0.5;
  const before = value('born') < 0.5;
  const [stretch, activation] = [value('stretch'), value('activation')];

  const ofBlood = Math.max(0, value('plasma_oxytocin') - value('rest_oxytocin')) * value('clearance');
  const blood = ofBlood / PICOMOLES_PER_MILLIUNIT;
  const joined = before ? 1 - value('local_oxytocin_cut') : 0;
  const most = (number('womb-oxytocin.U_low') + number('womb-oxytocin.U_act') * activation) * joined;
  const phi = number('womb-oxytocin.phi_low') + number('womb-oxytocin.phi_act') * activation;
  const wombStretch = most * (1 - phi) * stretch;

  const drive = value('receptor_drive');
  const more = number('contraction.pi_up') * Math.max(0, value('prostaglandin') - 1);
  const less = number('contraction.pi_down') * Math.max(0, 1 - value('prostaglandin'));
  const activity = (x: number): number =>
    number('contraction.UA_0') + number('contraction.UA_m') * (1 - Math.exp(-x));
  const present = activity(drive + more - less);

  const byStretch =
    number('prostaglandins.a_S') * stretch * stretch +
    number('prostaglandins.a_V') * value('vaginal_distension');
  const ofStretch = byStretch * (1 - value('stretch_cut'));
  const ofOxytocin = number('prostaglandins.a_O') * (1 - Math.exp(-drive)) * (1 - value('oxytocin_cut'));
  const made = 1 + ofOxytocin + ofStretch;

  const awake = number('cervix.q_low') + (1 - number('cervix.q_low')) * activation;
  const reach = Math.max(0, value('prostaglandin') - number('cervix.p_Q'));
  const ripens = awake * reach;
  const strains = (number('cervix.m_M') * value('uterine_activity')) / number('cervix.UA_M');
  const softens = opens ? 1 - value('softening_cut') : 0;

  // What wanders along a cervix counts as none here: of that nobody knows the share.
  return {
    effect_stretch_oxytocin: share(value('priming_drive'), value('priming')),
    effect_womb_oxytocin: share(wombStretch, blood + most * (phi + (1 - phi) * stretch)),
    effect_oxytocin_contraction: 1 - activity(more - less) / present,
    effect_contraction_stretch: before ? 1 : 0,
    effect_stretch_prostaglandin: share(ofStretch, made),
    effect_oxytocin_prostaglandin: share(ofOxytocin, made),
    effect_prostaglandin_contraction: 1 - activity(drive - less) / present,
    effect_prostaglandin_softening: share(ripens, ripens + strains) * softens,
    effect_contraction_softening: share(strains, ripens + strains) * softens,
    // of a stretch of the cervix as firm as usual
    effect_softening_stretch: opens ? 1 - Math.exp(-number('cervix.beta') * value('softening')) : 0,
  };
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The same person, who shows the effects of her loops among her signals. */
export function withLoopEffects(person: LivePerson, number: Numbers): LivePerson {
  const own = person.signals.length;
  const places = new Map(person.signals.map(({ name }, index) => [name, index]));
  const effects = LOOP_ARROWS.map((name): Signal => ({ name, unit: '1', about: LOOP_EFFECTS[name] }));
  return {
    signals: [...person.signals, ...effects],
    edits: person.edits,
    neurons: person.neurons,
    get time_s() {
      return person.time_s;
    },
    advance: (to_s) => person.advance(to_s),
    change: (path, value) => person.change(path, value),
    close: () => person.close(),
    read: (into) => {
      person.read(into);
      const found = loopEffects(number, (signal) => into[places.get(signal)!]!);
      LOOP_ARROWS.forEach((name, i) => {
        into[own + i] = found[name];
      });
    },
  };
}
