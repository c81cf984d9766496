import type { LiveModel } from './model.ts';

/** The model of this build, or none yet: then the page stays the still picture that it opens with. */
export const presentModel: LiveModel | undefined = undefined;
