import { experiments, TOPICS } from '@tokos/atlas';
import { KEPT, playFullRing } from '@tokos/atlas/files';

/**
 * Plays topics or experiments of the atlas in the quick ring and keeps what was found, for the app to show:
 *
 *     npm run atlas:keep -- kinetics whole-feed
 */
const given = process.argv.slice(2);
const all = await experiments();
const isTopic = (name: string): boolean => (TOPICS as readonly string[]).includes(name);
const stranger = given.find((name) => !isTopic(name) && !all.some(({ id }) => id === name));
if (stranger !== undefined) throw new Error(`'${stranger}' is no topic and no experiment of the atlas`);

for (const topic of new Set(all.map((one) => one.topic))) {
  const ids = given.filter((name) => all.some((one) => one.id === name && one.topic === topic));
  if (given.length > 0 && ids.length === 0 && !given.includes(topic)) continue;
  const onRow = ({ id, verdict, met }: { id: string; verdict: string | null; met: boolean }): void => {
    process.stdout.write(`${met ? 'as expected' : 'NOT AS EXPECTED'}  ${verdict ?? 'open'}  ${id}\n`);
  };
  await playFullRing(topic, given.includes(topic) ? [] : ids, onRow, KEPT.quick, 'quick');
}
