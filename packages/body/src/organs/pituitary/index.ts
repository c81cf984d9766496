export { axonTerminal } from './axon-terminal.ts';
export { gland } from './gland.ts';
