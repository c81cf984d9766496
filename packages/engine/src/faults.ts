import { faultsFrom } from '@tokos/units';

/** Every sentence that the engine can say: code, then English with gaps. */
export const ENGINE_FAULTS = {
  'not-a-number':
    'The calculation met a value that is not a number at {time}; shorten the step or undo the last change.',
  'step-too-small': 'The step of {method} became too small at {time}; raise the tolerance.',
  'range-left':
    'The calculation stopped at {time}: {name} became {given} (expected {expected}); shorten the step.',
  'crossing-loop': "Two 'when' lines keep setting each other off at {time}: {names}.",
  'checkpoint-other':
    'This checkpoint is of another run ({found}, expected {expected}); leave it out or give the right one.',
} as const;

export const fault: ReturnType<typeof faultsFrom<typeof ENGINE_FAULTS>> = faultsFrom(ENGINE_FAULTS);
