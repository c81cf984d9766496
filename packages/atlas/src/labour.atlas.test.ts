import { holdsItsBands, playRing, topicFolder } from '../tests/topic-ring.ts';
import { fullRingLine } from './files/full-ring.ts';

const labour = await topicFolder('labour');
holdsItsBands('labour', labour);
playRing('labour', labour, async () => [await fullRingLine('labour')]);
