import type { Bands } from '../bands/bands.ts';
import type { Claim, Slot, Study } from '../claims/claim.ts';
import { fittedTo } from '../verdict/fitted.ts';
import type { Outcome } from './experiment-listed.ts';
import type { ExperimentShown } from './experiment-shown.ts';
import { type Reference, referenceOf } from './reference.ts';

/** A study of a claim, and what the atlas has of it. */
export interface StudyShown {
  readonly reference: Reference;
  readonly who: string;
  readonly found: string;
  readonly experiment?: string;
  /** Played on the model; in the bands but not in the atlas yet; or no experiment at all. */
  readonly status: 'in-atlas' | 'not-yet-in-atlas' | 'not-an-experiment';
  /** How the model fares on it, where it is played. */
  readonly outcome?: Outcome;
  /** Measures of it that parameters of the model were set by. */
  readonly fitted: readonly string[];
}

/** A claim with its gaps filled and its studies looked up. */
export interface ClaimShown
  extends Omit<Claim, 'verdict' | 'for' | 'against' | 'slots' | 'model' | 'reviewed_by'> {
  readonly verdict: string;
  readonly for: readonly StudyShown[];
  readonly against: readonly StudyShown[];
  readonly model: {
    readonly origin: Claim['model']['origin'];
    readonly says: readonly string[];
    /** `experiment.measure` of its studies that the model was set by: agreement with these proves nothing. */
    readonly fitted: readonly string[];
  };
  /** Where the given numbers of its sentences come from. */
  readonly given: readonly string[];
  readonly reviewed_by: string;
}

interface Known {
  readonly bands: Bands;
  /** Experiments of the atlas by id. */
  readonly experiments: ReadonlyMap<string, ExperimentShown>;
}

export function claimShown(claim: Claim, known: Known): ClaimShown {
  const { slots, model, ...rest } = claim;
  const study = (one: Study): StudyShown => studyShown(one, known);
  const favour = claim.for.map(study);
  const against = claim.against.map(study);
  const ofStudies = [...favour, ...against].flatMap(({ experiment, fitted: measures }) =>
    measures.map((measure) => `${experiment}.${measure}`),
  );
  const ofSlots = Object.values(slots).flatMap((slot) => ('model' in slot ? [slot.model] : []));
  const fitted = [...ofStudies, ...ofSlots.filter((name) => isFitted(name))];
  return {
    ...rest,
    verdict: filled(claim.verdict, slots, known) ?? claim.verdict,
    for: favour,
    against,
    model: {
      origin: model.origin,
      // a sentence whose number nobody has measured yet is not said
      says: model.says.flatMap((text) => filled(text, slots, known) ?? []),
      fitted: [...new Set(fitted)],
    },
    given: Object.values(slots).flatMap((slot) =>
      'given' in slot ? [`${slot.given}: ${slot.because}`] : [],
    ),
  };
}

function isFitted(name: string): boolean {
  const [experiment = '', measure = ''] = name.split('.');
  return fittedTo(experiment, measure).length > 0;
}

function studyShown({ experiment, source, who, found }: Study, known: Known): StudyShown {
  const reference = referenceOf(source);
  if (experiment === undefined) return { reference, who, found, status: 'not-an-experiment', fitted: [] };
  const played = known.experiments.get(experiment);
  const measures = (known.bands.get(experiment) ?? []).map(({ measure }) => measure);
  return {
    reference,
    who,
    found,
    experiment,
    status: played ? 'in-atlas' : 'not-yet-in-atlas',
    ...(played && { outcome: played.outcome }),
    fitted: measures.filter((measure) => fittedTo(experiment, measure).length > 0),
  };
}

function filled(text: string, slots: Claim['slots'], known: Known): string | undefined {
  let whole = true;
  const sentence = text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => {
    const figure = figureOf(slots[name]!, known);
    if (figure === undefined) whole = false;
    return figure ?? gap;
  });
  return whole ? sentence : undefined;
}

function figureOf(slot: Slot, { experiments }: Known): string | undefined {
  if ('published' in slot) return slot.shown;
  if ('given' in slot) return slot.given;
  const [id = '', name] = slot.model.split('.');
  const found = experiments.get(id)?.played?.measures.find((measure) => measure.name === name)?.model;
  return found === null || found === undefined ? undefined : String(Number(found.toPrecision(slot.digits)));
}
