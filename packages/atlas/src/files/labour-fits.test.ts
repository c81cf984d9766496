import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fitsMissed } from '../../tests/topic-ring.ts';
import type { ExperimentRow } from '../run/row.ts';

/** A few women say too little, so this looks at what the full ring of labour kept. */
const kept = fileURLToPath(new URL('../../results/labour.json', import.meta.url));
const { rows } = JSON.parse(readFileSync(kept, 'utf8')) as { rows: ExperimentRow[] };

/** Each stands in its experiment with a reason or a note; another one, or one less, is news. */
const KNOWN = [
  'albers-1999-no-drugs.multipara_4_10_cm_sd_h',
  'albers-1999-no-drugs.p0_4_10_cm_mean_h',
  'caldeyro-1957-dose-response.ratio_ua_1_mu_min_to_model_ua_at_3_cm',
  'caldeyro-1957-dose-response.ratio_ua_8_mu_min_to_model_ua_at_9_10_cm',
  'fuchs-1991-pulses.pulses_per_30_min_before_labour',
  'harper-2012-onset-type.p0_induced_4_10_cm_median_h',
  'misoprostol-dinoprostone-2004.misoprostol_delivered_within_12_h',
  'misoprostol-dinoprostone-2004.misoprostol_induction_to_delivery_h',
  'vahratian-2006-parity.p0_4_10_cm_median_min',
];

test('what labour was fitted to and misses is known', () => {
  expect(rows.length).toBe(53);
  expect(fitsMissed(rows).sort()).toEqual(KNOWN);
});
