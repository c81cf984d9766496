import { m } from '#words';
import { Reading } from '../instruments/readout/reading.tsx';
import { useStage } from '../scenes/body/stage-context.ts';
import { Sheet } from '../sheets/sheet.tsx';
import { figure, unitSign } from '../words/figure.ts';
import { sentence } from '../words/sentence.ts';
import { signalName } from '../words/signal.ts';
import { PassportCard } from './passport-card.tsx';

/** What stands behind a number on screen: what it is, and each number of the model that makes it. */
export default function PassportSheet({
  signal,
  close,
}: {
  readonly signal: string;
  readonly close: () => void;
}) {
  const { live, manifest } = useStage();
  const signals = live?.signals;
  if (!signals) return null;
  const { unit, about } = signals.signal(signal);
  const behind = signals.passports(signal);
  return (
    <Sheet title={signalName(signal)} close={close}>
      <p className="sheet-number">
        <span className="quantity">
          <Reading className="big" of={(now) => figure(now.value(signal))} /> {unitSign(unit)}
        </span>
        <span className="caption">{m.now_in_model()}</span>
      </p>
      <p className="read">{sentence(about)}</p>
      {signal === 'secretion' && manifest?.secretion === 'prescribed' && (
        <p className="read">{m.prescribed_meaning()}</p>
      )}
      <p className="small quiet">
        {behind.length > 0 ? m.behind_it({ count: behind.length }) : m.nothing_behind()}
      </p>
      {behind.map((passport) => (
        <PassportCard key={passport.name} of={passport} />
      ))}
    </Sheet>
  );
}
