import { STUDY_FAULTS } from '@tokos/study';
import { faultsFrom } from '@tokos/units';

/** The command line has no sentences of its own: all wording of errors stands with the study's messages. */
export const fault = faultsFrom(STUDY_FAULTS);
