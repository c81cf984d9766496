import type { Click } from './schedule.ts';

/** Peak of all that is heard, before the limiter [of full scale]. */
const LOUDNESS = 0.5;
const CLICK_S = 0.002;
const CLICK_HZ = 2400;
const RUSH_HZ = 900;
/** How fast it comes and goes [s]. */
const FADE_S = 0.15;

export interface SpikeSound {
  /** Time of the audio clock [s]. */
  readonly now_s: number;
  clicks(start_s: number, clicks: readonly Click[]): void;
  /** Levels of equal stretches that fill `lasts_s`. */
  rush(start_s: number, levels: readonly number[], lasts_s: number): void;
  close(): void;
}

/** Clicks and rush from the audio clock itself, so that a click is as exact as its spike. */
export function spikeSound(context: AudioContext): SpikeSound {
  const limiter = new DynamicsCompressorNode(context, { threshold: -12, ratio: 20, knee: 0, attack: 0.002 });
  const master = new GainNode(context, { gain: 0 });
  master.connect(limiter).connect(context.destination);
  master.gain.setTargetAtTime(LOUDNESS, context.currentTime, FADE_S);

  const click = noise(context, CLICK_S, true);
  const band = new BiquadFilterNode(context, { type: 'bandpass', frequency: CLICK_HZ, Q: 0.7 });
  band.connect(master);
  const rushing = new AudioBufferSourceNode(context, { buffer: noise(context, 1, false), loop: true });
  const low = new BiquadFilterNode(context, { type: 'bandpass', frequency: RUSH_HZ, Q: 0.5 });
  const level = new GainNode(context, { gain: 0 });
  rushing.connect(low).connect(level).connect(master);
  rushing.start();

  return {
    get now_s() {
      return context.currentTime;
    },
    clicks: (start_s, clicks) => {
      for (const { after_s, pan } of clicks) {
        const source = new AudioBufferSourceNode(context, { buffer: click });
        source.connect(new StereoPannerNode(context, { pan })).connect(band);
        source.start(start_s + after_s);
      }
    },
    rush: (start_s, levels, lasts_s) => {
      levels.forEach((each, i) => {
        level.gain.setTargetAtTime(each * 0.5, start_s + (i / levels.length) * lasts_s, 0.015);
      });
      level.gain.setTargetAtTime(0, start_s + lasts_s, FADE_S);
    },
    close: () => {
      master.gain.setTargetAtTime(0, context.currentTime, FADE_S / 3);
      setTimeout(() => void context.close(), 500);
    },
  };
}

/** White noise; a short one fades within its length. It is heard, not part of the model. */
function noise(context: AudioContext, lasts_s: number, fades: boolean): AudioBuffer {
  const length = Math.ceil(lasts_s * context.sampleRate);
  const buffer = new AudioBuffer({ length, sampleRate: context.sampleRate });
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < length; i++) samples[i] = (Math.random() * 2 - 1) * (fades ? 1 - i / length : 1);
  return buffer;
}
