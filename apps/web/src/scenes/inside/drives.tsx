import { m } from '#words';
import { Slider } from '../../instruments/slider/slider.tsx';
import { declared } from '../../words/figure.ts';
import { PRIMING, SYNAPTIC, wanted } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';

/** What reaches the cells, and how far this page lets a hand change it. */
const DRIVES = [
  { path: PRIMING, greatest: 1.5, step: 0.05 },
  { path: SYNAPTIC, greatest: 2, step: 0.05 },
] as const;

/** A hand on the input of the cells. */
export function Drives() {
  return (
    <section className="drives" aria-labelledby="drives-title">
      <h2 className="heading" id="drives-title">
        {m.drives()}
      </h2>
      {DRIVES.map((drive) => (
        <Drive key={drive.path} {...drive} />
      ))}
    </section>
  );
}

function Drive({ path, greatest, step }: (typeof DRIVES)[number]) {
  const { scene, live, change } = useStage();
  const primes = path === PRIMING;
  return (
    <Slider
      name={primes ? m.priming() : m.synaptic()}
      about={primes ? m.priming_meaning() : m.synaptic_meaning()}
      least={0}
      greatest={greatest}
      step={step}
      value={wanted(scene, path)}
      disabled={!live || scene.phase === 'failed' || scene.phase === 'finished'}
      said={(held) => {
        const value = declared(held);
        return primes ? m.priming_value({ value }) : m.synaptic_value({ value });
      }}
      settle={(value) => change(path, value)}
    />
  );
}
