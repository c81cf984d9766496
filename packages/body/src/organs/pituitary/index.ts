export { axonTerminal } from './axon-terminal.ts';
export { gland } from './gland.ts';
export { ratGland } from './rat-gland.ts';
export { releasableStore } from './releasable-store.ts';
