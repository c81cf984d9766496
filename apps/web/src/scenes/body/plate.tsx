import { m } from '#words';
import { type DrawingName, drawing } from './anatomy.ts';
import { Blood } from './blood.tsx';
import { NARROW, type Occasion, WIDE } from './composition.ts';
import { Lead } from './lead.tsx';
import { Leaders } from './leaders.tsx';
import { Organs } from './organs.tsx';
import { INFUSION, setting } from './scene.ts';
import { useStage } from './stage-context.ts';

/** The plate: the figure with its blood, the inset of the brain, and what they are called. */
export function Plate() {
  const { scene } = useStage();
  const occasions: readonly Occasion[] = [
    /^(pregnant_woman|woman_in_labour)$/.test(scene.person.kind) ? 'pregnancy' : 'no pregnancy',
    ...(setting(scene.edits, INFUSION) > 0 ? (['drip'] as const) : []),
  ];
  return (
    <section className="plate" id="scene" aria-label={m.scene()} tabIndex={-1}>
      <div className="paper" data-person={scene.person.kind}>
        <Lead />
        <Drawing name="body" className="figure" label={m.drawing_body()} />
        <Blood />
        <Drawing name="hypothalamus" className="brain" label={m.drawing_brain()} />
        <Leaders of={WIDE} className="wide" occasions={occasions} />
        <Leaders of={NARROW} className="narrow" occasions={occasions} />
        <Organs of={WIDE} className="wide" />
        <Organs of={NARROW} className="narrow" />
      </div>
    </section>
  );
}

interface Wishes {
  readonly name: DrawingName;
  readonly className: string;
  readonly label: string;
}

function Drawing({ name, className, label }: Wishes) {
  return (
    <div
      className={className}
      role="img"
      aria-label={label}
      data-drawing={name}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own drawing, from its own file
      dangerouslySetInnerHTML={{ __html: drawing(name) }}
    />
  );
}
