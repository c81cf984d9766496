import { OF_SUCKLING, playNetwork } from '../tests/network-ring.ts';

playNetwork('the network and suckling', (id) => OF_SUCKLING.has(id));
