import { experiments } from '@tokos/atlas';
import { canonicalText, readScenario } from '@tokos/study';
import { nearest } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { type Source, sourceIn } from './text-source.ts';

/** The scenario of an experiment of the atlas; where it has several arms, of the one named behind a colon. */
export async function experimentSource(given: string): Promise<Source> {
  const [id, arm] = given.split(':') as [string, string?];
  const all = await experiments();
  const experiment = all.find((each) => each.id === id);
  if (!experiment) {
    const near = nearest(
      id,
      all.map((each) => each.id),
    );
    const reason = `there is neither such a file nor such an experiment${near ? `; nearest is ${near}` : ''}`;
    throw refuse(EXIT.file, fault('file-unreadable', { path: given, reason }));
  }
  const arms = Object.keys(experiment.arms);
  const chosen = arm ?? (arms.length === 1 ? arms[0]! : '');
  if (!Object.hasOwn(experiment.arms, chosen)) {
    const slots = { given: id, arms: arms.join(', '), example: `${id}:${arms[0]}` };
    throw refuse(EXIT.use, fault('experiment-arms', slots));
  }
  const { scenario } = experiment.arms[chosen]!;
  const titled = {
    title: arms.length === 1 ? experiment.title : `${experiment.title} (${chosen})`,
    ...scenario,
  };
  const plain = canonicalText(titled);
  // an experiment may go beyond what other experiments cover, and a run of it is then marked so
  const isBeyond = readScenario(plain).refusals.some((refusal) => refusal.fault.code === 'beyond-evidence');
  return sourceIn(given, isBeyond ? canonicalText({ ...titled, beyond_evidence: true }) : plain);
}
