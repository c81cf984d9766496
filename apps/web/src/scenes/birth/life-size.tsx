import '../../sheets/sheet.css';
import { useState } from 'react';
import { m } from '#words';
import { Slider } from '../../instruments/slider/slider.tsx';
import { Sheet } from '../../sheets/sheet.tsx';
import { CervixRing } from './cervix-ring.tsx';
import { CARD_MM, cardHeight, cardLength, keepScale, keptScale, SCALES } from './screen-scale.ts';

/** The ring as large as it is, once a bank card has told how large a centimetre of this screen is. */
export function LifeSize({ close }: { readonly close: () => void }) {
  const [scale, setScale] = useState(keptScale);
  const [trying, setTrying] = useState(scale ?? SCALES.usual);
  const [measured, setMeasured] = useState(scale !== undefined);
  const keep = (): void => {
    keepScale(trying);
    setScale(trying);
    setMeasured(true);
  };
  return (
    <Sheet title={m.life_size()} close={close}>
      {measured && scale !== undefined ? (
        <>
          <p className="read">{m.life_size_said()}</p>
          <div className="life-ring" data-scale={scale} ref={centred}>
            <CervixRing lifeSize={scale} />
          </div>
          <button type="button" className="button" onClick={() => setMeasured(false)}>
            {m.measure_again()}
          </button>
        </>
      ) : (
        <>
          <p className="read">{m.lay_a_card({ millimetres: CARD_MM })}</p>
          <Card px_per_cm={trying} />
          <Slider
            name={m.card_width()}
            least={SCALES.least}
            greatest={SCALES.greatest}
            step={0.1}
            value={trying}
            disabled={false}
            said={(px) => m.pixels({ pixels: Math.round(cardLength(px)) })}
            settle={setTrying}
            move={setTrying}
          />
          <button type="button" className="button action" onClick={keep}>
            {m.card_fits()}
          </button>
          <p className="caption">{m.stays_here()}</p>
        </>
      )}
    </Sheet>
  );
}

/** A ring that is wider than the screen is seen from its middle. */
function centred(place: HTMLDivElement | null): void {
  if (place) place.scrollLeft = (place.scrollWidth - place.clientWidth) / 2;
}

/** Too long for a narrow screen it stands upright. */
const UPRIGHT = '(width < 600px)';

function Card({ px_per_cm }: { readonly px_per_cm: number }) {
  const sides = [cardLength(px_per_cm), cardHeight(px_per_cm)] as const;
  const [width, height] = matchMedia(UPRIGHT).matches ? [sides[1], sides[0]] : sides;
  return (
    <svg className="bank-card" width={width} height={height} role="img" aria-label={m.drawing_card()}>
      <rect x="1" y="1" width={width - 2} height={height - 2} rx={px_per_cm * 0.3} />
    </svg>
  );
}
