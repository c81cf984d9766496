import '../../sheets/sheet.css';
import { useState } from 'react';
import { m } from '#words';
import { Slider } from '../../instruments/slider/slider.tsx';
import { Sheet } from '../../sheets/sheet.tsx';
import { CervixRing } from './cervix-ring.tsx';
import { CARD_MM, cardHeight, cardWidth, keepScale, keptScale, SCALES } from './screen-scale.ts';

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
          <div className="life-ring" data-scale={scale}>
            <CervixRing lifeSize={scale} />
          </div>
          <button type="button" className="button" onClick={() => setMeasured(false)}>
            {m.measure_again()}
          </button>
        </>
      ) : (
        <>
          <p className="read">{m.lay_a_card({ millimetres: CARD_MM })}</p>
          <svg
            className="bank-card"
            width={cardWidth(trying)}
            height={cardHeight(trying)}
            role="img"
            aria-label={m.drawing_card()}
          >
            <rect
              x="1"
              y="1"
              width={cardWidth(trying) - 2}
              height={cardHeight(trying) - 2}
              rx={trying * 0.3}
            />
          </svg>
          <Slider
            name={m.card_width()}
            least={SCALES.least}
            greatest={SCALES.greatest}
            step={0.1}
            value={trying}
            disabled={false}
            said={(px) => m.pixels({ pixels: Math.round(cardWidth(px)) })}
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
