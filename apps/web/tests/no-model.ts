import type { LiveModel } from '../src/live/model.ts';

/** A build whose body does not live: what a reader sees when the worker cannot start. */
export const presentModel: LiveModel | undefined = undefined;
