import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import type { Frame } from '../../instruments/strip/use-strip.ts';
import { useStage } from '../body/stage-context.ts';
import type { Band } from './band.ts';
import { ChartPanel } from './chart-panel.tsx';
import { bar, curve, frame, HOUR_S, hoursShown, type Plot, sinceFour } from './labour-axis.ts';
import { FROM_4_TO_10_CM } from './published.ts';
import type { OtherWomen } from './use-women.ts';

const CM = { low: 2, high: 10, from: 4 } as const;

/** The opening of the cervix over the hours: her line, other women's band, and a published time. */
export function DilationChart({ women }: { readonly women: OtherWomen }) {
  const { live, scene } = useStage();
  const published = FROM_4_TO_10_CM[(scene.person.parity ?? 0) > 0 ? 'later' : 'first'];
  const { band } = women;
  const draw = ({ pen, width, height, colours, picture }: Frame): void => {
    const { course, signals } = live!;
    const time = course.column(0);
    const dilation = course.column(signals!.column('dilation'));
    const panel = { top: 6, height: height - 20, width: width - AXIS_PX, low: CM.low, high: CM.high };
    const hours = hoursShown(picture.time_s, live!);
    const x = (at_s: number): number => (at_s / (hours * HOUR_S)) * panel.width;
    const plot: Plot = { pen, panel, colours, x };
    if (band) drawBand(plot, band);
    frame(plot, [4, 6, 8]);
    const since = sinceFour(live!);
    if (since !== undefined) {
      bar(plot, since + published.mean_h * HOUR_S, published.sd_h * HOUR_S, CM.high);
    }
    const isOpen = dilation.findIndex((cm) => cm >= CM.high);
    const last = isOpen < 0 ? dilation.length : isOpen + 1;
    const points = time.slice(0, last).map((at, i) => [x(at), dilation[i]!] as const);
    const now = [x(picture.time_s), picture.value('dilation')] as const;
    curve(plot, isOpen < 0 ? [...points, now] : points, { colour: colours.contraction });
  };
  const hasFour = useMoment(({ value }) => value('dilation') >= CM.from);
  return (
    <ChartPanel title={m.trace_dilation()} signal="dilation" className="taller" draw={draw}>
      <p className="caption key">
        {band ? m.key_band({ women: women.lived }) : m.key_no_band()}{' '}
        {hasFour &&
          m.key_published_time({
            mean: published.mean_h,
            sd: published.sd_h,
            from: CM.from,
            to: CM.high,
          })}
      </p>
    </ChartPanel>
  );
}

/** The band of the women: filled, with an edge, and their middle dotted. */
function drawBand({ pen, panel, colours, x }: Plot, { time, low, middle, high }: Band): void {
  const y = (cm: number): number =>
    panel.top + panel.height - (Math.min(Math.max(cm, CM.low), CM.high) - CM.low) * (panel.height / 8);
  const along = (widths: readonly number[], from = true): void => {
    widths.forEach((cm, i) => {
      if (i === 0 && from) pen.moveTo(x(time[i]!), y(cm));
      else pen.lineTo(x(time[i]!), y(cm));
    });
  };
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, panel.width, panel.top + panel.height);
  pen.clip();
  pen.fillStyle = colours.band;
  pen.globalAlpha = 0.55;
  pen.beginPath();
  along(high);
  for (let i = low.length - 1; i >= 0; i--) pen.lineTo(x(time[i]!), y(low[i]!));
  pen.fill();
  pen.globalAlpha = 1;
  pen.strokeStyle = colours.line;
  pen.lineWidth = 1;
  for (const edge of [low, high]) {
    pen.beginPath();
    along(edge);
    pen.stroke();
  }
  pen.setLineDash([2, 4]);
  pen.beginPath();
  along(middle);
  pen.stroke();
  pen.restore();
}
