import { v_ref } from '../organs/breast/parameters.ts';

/** What a pump is set to unless told otherwise: the greatest comfortable vacuum [mmHg]. */
export const COMFORTABLE_VACUUM: number = v_ref.value;
