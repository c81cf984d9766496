import { m } from '#words';
import { useStage } from '../../scenes/body/stage-context.ts';
import { figure, unitSign } from '../../words/figure.ts';
import { signalName } from '../../words/signal.ts';
import { Reading } from './reading.tsx';

interface Wishes {
  readonly signal: string;
  readonly big?: boolean;
}

/** A number with its unit. It opens: behind it stand the numbers of the model that make it. */
export function Readout({ signal, big = false }: Wishes) {
  const { beat, live, open } = useStage();
  if (!beat || !live?.signals) return <p className={`opens ${big ? 'of-big' : ''}`} aria-hidden="true" />;
  const unit = unitSign(live.signals.signal(signal).unit);
  return (
    <button type="button" className="opens" onClick={() => open({ kind: 'passport', signal })}>
      <span className="unseen">{m.opens({ name: signalName(signal) })} </span>
      <span className="quantity">
        <Reading
          name={signal}
          everyBeat={big}
          className={big ? 'big' : 'number'}
          of={(picture) => figure(picture.value(signal))}
        />{' '}
        {unit}
      </span>
    </button>
  );
}
