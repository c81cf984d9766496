import { fullRingLine, playFullRing } from '@tokos/atlas/files';

/**
 * Plays topics of the atlas in the full ring and keeps what was found:
 *
 *     npm run atlas:full -- network whole
 */
const topics = process.argv.slice(2);
for (const topic of topics.length > 0 ? topics : ['network', 'whole']) {
  await playFullRing(topic, ({ id, verdict, met }) => {
    process.stdout.write(`${met ? 'as expected' : 'NOT AS EXPECTED'}  ${verdict ?? 'open'}  ${id}\n`);
  });
  process.stdout.write(`${await fullRingLine(topic)}\n`);
}
