import { BEAT_MS, host } from './host.ts';
import type { Order, Report } from './message.ts';
import { presentModel } from './present-model.ts';

/** The part of a worker's global scope that is used here; the page's own scope has other types. */
interface Port {
  postMessage(report: Report, transfer: readonly ArrayBuffer[]): void;
  addEventListener(kind: 'message', heard: (event: MessageEvent<Order>) => void): void;
}
const port = self as unknown as Port;

const owner = host(presentModel, {
  now: () => performance.now(),
  post: (report, transfer) => port.postMessage(report, transfer),
});
port.addEventListener('message', (event) => owner.order(event.data));
setInterval(owner.beat, BEAT_MS);
