import { BUDGET, parted, sizes } from '../../apps/web/house/sizes.ts';
import type { Served } from '../../apps/web/tests/served.ts';
import type { Figure } from '../kept.ts';

/** What a visitor's line carries, of a place that has been visited. */
export async function weights({ folder, asked }: Served): Promise<readonly Figure[]> {
  const weighed = await sizes(folder);
  const { scene } = parted(weighed, asked);
  return [
    weight('initial_js', weighed.shell, BUDGET.shell, 'script that the first HTML names'),
    weight('first_html_css', weighed.html, BUDGET.html, 'the first HTML with its style and the still body'),
    weight('live_scene_js', scene, BUDGET.scene, 'script of the living Body scene, its worker and its curve'),
  ];
}

const weight = (name: string, bytes: number, limit: number, what: string): Figure => ({
  name: `${name}_kb_gzip`,
  value: bytes / 1000,
  unit: 'kB',
  workload: `${what}; gzip level 9`,
  limit: limit / 1000,
});
