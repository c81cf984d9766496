import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { declared } from '../../words/figure.ts';
import { useStage } from './stage-context.ts';

/** How many dots there are, and what one of them is. */
export function Legend() {
  const { beat } = useStage();
  return (
    <p className="legend">
      {beat && (
        <Reading
          name="dots"
          everyBeat
          of={({ dots, perDot }) => m.legend_dots({ count: dots, each: declared(perDot) })}
        />
      )}
    </p>
  );
}
