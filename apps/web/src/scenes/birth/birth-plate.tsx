import { useState } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import type { Picture } from '../../live/picture.ts';
import { CervixNow } from './cervix-ring.tsx';
import { LabourLead } from './labour-lead.tsx';
import { LifeSize } from './life-size.tsx';
import { signed } from './stage-of-labour.ts';
import { WombDrawing } from './womb-drawing.tsx';

/** The plate: the womb from the front, and the cervix from below. */
export function BirthPlate() {
  const [life, show] = useState(false);
  return (
    <section className="birth-plate" id="scene" aria-label={m.scene_womb()} tabIndex={-1}>
      <LabourLead />
      <div className="birth-paper">
        <WombDrawing />
        <div className="cervix-place">
          <CervixNow />
          <button type="button" className="button life" onClick={() => show(true)}>
            {m.life_size()}
          </button>
        </div>
      </div>
      <p className="caption plate-said">
        <Reading name="station" of={headSaid} /> {m.legend_only_drawn()}
      </p>
      {life && <LifeSize close={() => show(false)} />}
    </section>
  );
}

const headSaid = ({ value }: Picture): string =>
  value('born') > 0.5 ? m.legend_after_birth() : m.legend_womb({ station: signed(value('station')) });
