export { axonTerminal } from './axon-terminal.ts';
