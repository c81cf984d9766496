import { holdsItsBands, playRing, topicFolder } from '../tests/topic-ring.ts';

const labour = await topicFolder('labour');
holdsItsBands('labour', labour);
playRing('labour', labour, 'labour');
