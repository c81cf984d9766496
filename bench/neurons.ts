import { calibration } from './calibration.ts';
import { networkLinearity, networkTypeScript, networkWasm } from './neuron-network.ts';
import { silentNetwork, silentNeurons } from './neuron-silence.ts';
import { networkTwoThreads, twoThreads } from './neuron-threads.ts';
import { neuronsTypeScript, neuronsWasm } from './uncoupled-neurons.ts';

/** The neurons alone, told and not kept. */
const LIMITED = [
  neuronsWasm,
  neuronsTypeScript,
  networkTypeScript,
  networkWasm,
  networkLinearity,
  silentNeurons,
  silentNetwork,
] as const;

for (const { name, unit, workload, limit, measure } of LIMITED) {
  const [value, beside] = [await measure(), await calibration()];
  const verdict = value <= limit ? 'within' : 'OVER';
  const ratio = (value / beside).toPrecision(3);
  process.stdout.write(
    `${name}  ${value.toPrecision(4)} ${unit}  ${verdict} ${limit}  (${ratio} per ms of calibration)\n`,
  );
  process.stdout.write(`  ${workload}\n`);
}
for (const { name, unit, workload, least, measure } of [twoThreads, networkTwoThreads]) {
  const value = await measure();
  const verdict = value >= least ? 'within' : 'UNDER';
  process.stdout.write(`${name}  ${value.toPrecision(4)} ${unit}  ${verdict} ${least}\n  ${workload}\n`);
}
