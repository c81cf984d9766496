/** What counts as a burst. */
export interface BurstRule {
  /** Between two spikes of a burst of a cell [s]. */
  readonly longestInterval: number;
  /** Of a burst of a cell. */
  readonly fewestSpikes: number;
  /** How many intervals in a row make the peak. */
  readonly peakIntervals: number;
  /** Rate over the fastest such stretch that a burst of a cell must reach [1/s]. */
  readonly leastPeak: number;
  /** Between the onsets of two cells that follow one another in a burst of the network [s]. */
  readonly longestLag: number;
  /** Of all cells, those without a spike included, that a burst of the network needs. */
  readonly leastShare: number;
}

/**
 * The rule by which all tests of the milk-ejection network count. A burst of a cell is the longest run of at
 * least 10 spikes with every interval at most 150 ms and a fastest stretch of five intervals of at least 40
 * spikes/s; a burst of the network is a chain of them whose onsets follow within 3 s, with at least 25 % of
 * the cells. Limits belong to the burst. Without the condition of 40 spikes/s chance runs of cells that fire
 * at 9 spikes/s would count.
 */
export const BURST_RULE: BurstRule = {
  longestInterval: 0.15,
  fewestSpikes: 10,
  peakIntervals: 5,
  leastPeak: 40,
  longestLag: 3,
  leastShare: 0.25,
};
