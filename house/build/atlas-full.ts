import { experiments, TOPICS } from '@tokos/atlas';
import { fullRingLine, playFullRing } from '@tokos/atlas/files';

/**
 * Plays topics or experiments of the atlas in the full ring and keeps what was found:
 *
 *     npm run atlas:full -- network whole-rest
 */
const given = process.argv.slice(2);
const all = await experiments();
const isTopic = (name: string): boolean => (TOPICS as readonly string[]).includes(name);
const stranger = given.find((name) => !isTopic(name) && !all.some(({ id }) => id === name));
if (stranger !== undefined) throw new Error(`'${stranger}' is no topic and no experiment of the atlas`);

for (const topic of ['network', 'labour', 'lactation', 'whole'] as const) {
  const ids = given.filter((name) => all.some((one) => one.id === name && one.topic === topic));
  if (given.length > 0 && ids.length === 0 && !given.includes(topic)) continue;
  await playFullRing(topic, given.includes(topic) ? [] : ids, ({ id, verdict, met }) => {
    process.stdout.write(`${met ? 'as expected' : 'NOT AS EXPECTED'}  ${verdict ?? 'open'}  ${id}\n`);
  });
  process.stdout.write(`${await fullRingLine(topic)}\n`);
}
