import { port } from '@tokos/language';

/** What an infant, a pump and a day do to a nursing mother, and what her senses make of it. */
export const atLeftBreast = port('1', 'an infant is put to the left breast: 1, or not: 0', [0, 1]);
export const atRightBreast = port('1', 'an infant is put to the right breast: 1, or not: 0', [0, 1]);
export const wantedMilk = port('mL', 'milk after which the infant lets go; 0: as its appetite is', [0, 1000]);
export const sucksLeft = port('1', 'an infant sucks at the left breast: 1, or not: 0', [0, 1]);
export const sucksRight = port('1', 'an infant sucks at the right breast: 1, or not: 0', [0, 1]);
export const infantIntake = port('mL', 'milk that the infant has drunk in this feed', [0, 1e4]);
export const infantSatisfied = port('1', 'the infant has let go of its own accord: 1, or not: 0', [0, 1]);
export const pumpLeft = port('mmHg', 'vacuum of a pump at the left breast', [0, 400]);
export const pumpRight = port('mmHg', 'vacuum of a pump at the right breast', [0, 400]);
export const babyCries = port('1', 'the baby is heard crying, or the feed is being prepared', [0, 1]);
export const sucklingStimulus = port('1', 'what the nerves of the nipples report, saturated', [0, 1]);
export const anticipation = port('1', 'what the expected feed does, in terms of suckling', [0, 1]);
export const stress = port('1', 'a strain from outside; 1 is a strong social one', [0, 1]);
export const stressor = port('1', 'the same as it is felt: it fades after its end', [0, 1]);
export const quietRest = port('1', 'guided rest in quiet', [0, 1]);
export const drinking = port('g/kg/min', 'alcohol that is drunk, for each kg of the drinker', [0, 100]);
export const ethanolInBody = port('g/kg', 'alcohol in the body that has left the gut', [0, 10]);
export const ethanolBlock = port(
  '1',
  'share of the release of the pituitary that alcohol takes away',
  [0, 1],
);
export const glandSilenced = port('1', 'the pituitary gives nothing to the blood: 1, or gives: 0', [0, 1]);
