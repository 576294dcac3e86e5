import { loadavg } from 'node:os';
import type { Language } from '../../src/domain/dataset';
import { bytesWithOfflineStore } from './offlineVisit';
import { onHost } from './onHost';
import { tell } from './print';
import { actions, doActions, type Action, type Delay } from './siteActions';
import { desktop, networks, phone, slowerCpu, visit, type Visit } from './siteVisit';

const indicator = 'indicators/ghg_scope1_2/';
/** The indicator's page first: the actions are done there. */
const pages: readonly (readonly [Language, string])[] = [
  ['zh-Hant', indicator],
  ['en', indicator],
  ['zh-Hant', ''],
  ['en', ''],
];

interface SiteOptions {
  readonly dist: string;
  readonly port: number;
  readonly runs: number;
  readonly network: keyof typeof networks;
}

type Row = readonly [name: string, of: (visit: Visit) => number, unit: 's' | 'ms' | 'kB' | ''];
const rows: readonly Row[] = [
  ['first contentful paint', ({ fcp }) => fcp, 's'],
  ['largest contentful paint', ({ lcp }) => lcp, 's'],
  ['first figure shows its values', ({ values }) => values, 's'],
  ['marks can be opened', ({ marks }) => marks, 's'],
  ['first chart drawn', ({ charts }) => charts, 's'],
  ['total blocking time', ({ blocking }) => blocking, 'ms'],
  ['longest task', ({ longest }) => longest, 'ms'],
  ['bytes until marks', ({ bytesToMarks }) => bytesToMarks, 'kB'],
  ['JavaScript until marks', ({ scriptBytesToMarks }) => scriptBytesToMarks, 'kB'],
  ['bytes until charts', ({ bytes }) => bytes, 'kB'],
  ['JavaScript without charts', ({ scriptBytes }) => scriptBytes, 'kB'],
  ['requests until charts', ({ requests }) => requests, ''],
  ['bytes with pages loaded ahead', ({ bytesInAll }) => bytesInAll, 'kB'],
];

/**
 * How the built site arrives: cold, on a phone's window with a slower processor and connection, the
 * median of the runs; then the delay of the commonest actions there.
 */
export async function benchSite({ dist, port, runs, network }: SiteOptions): Promise<void> {
  const asked = {
    what: 'Site',
    dist,
    port,
    pages: pages.map(([language, path]) => `${language}/${path}`),
  };
  const { latencyMs, downKbps, upKbps } = networks[network];
  await onHost(asked, async (browser, host) => {
    console.log(
      `Site: ${dist}, ${network} (${latencyMs} ms a request, ${downKbps} and ${upKbps} kbit/s), ` +
        `CPU ${slowerCpu}× slower, ${runs} runs, HTTP/2, brotli; load of the machine ${load()}`,
    );
    for (const [language, path] of pages) {
      console.log(`\n/${language}/${path}`);
      const address = `${host.origin}/${language}/${path}`;
      const visits: Visit[] = [];
      const delays: ReadonlyMap<Action, Delay>[] = [];
      for (let run = 0; run < runs; run += 1) {
        visits.push(
          await visit(
            browser,
            address,
            { device: phone, network: networks[network] },
            async (page) => {
              if (path === indicator) delays.push(await doActions(page, language));
            },
          ),
        );
      }
      rows.forEach(([name, of, unit]) => tell(name, figures(visits.map(of), unit)));
      const wide = await visit(browser, address, { device: desktop, network: networks[network] });
      tellShift('layout shift, phone', visits);
      tellShift('layout shift, desktop', [wide]);
      if (delays.length > 0) tellDelays(delays);
    }
    console.log('');
    const offline = await bytesWithOfflineStore(browser, host, '/en/');
    tell('a first visit with the offline store', figures([offline], 'kB'));
    console.log(`Load of the machine ${load()}`);
  });
}

function tellDelays(delays: readonly ReadonlyMap<Action, Delay>[]): void {
  actions.forEach((action) => {
    const own = delays.flatMap((delay) => delay.get(action) ?? []);
    const paint = own.map((delay) => delay.paint);
    const drawn = own.flatMap((delay) => delay.drawn ?? []);
    const until = drawn.length === 0 ? '' : `; drawn: ${figures(drawn, 'ms')}`;
    tell(action, figures(paint, 'ms') + until);
  });
}

function tellShift(name: string, visits: readonly Visit[]): void {
  const worst = visits.reduce((most, visit) => (visit.shift > most.shift ? visit : most));
  tell(name, `most ${worst.shift.toFixed(4)}`);
  worst.shifted.forEach((item) => console.log(`  ${item}`));
}

function figures(numbers: readonly number[], unit: Row[2]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  return numbers.length === 1
    ? say(most, unit)
    : `median ${say(median, unit)}, most ${say(most, unit)}`;
}

function say(number: number, unit: Row[2]): string {
  if (unit === 's') return `${(number / 1000).toFixed(2)} s`;
  if (unit === 'kB') return `${(number / 1000).toFixed(0)} kB`;
  return `${number.toFixed(0)} ${unit}`.trim();
}

function load(): string {
  return loadavg()
    .map((item) => item.toFixed(1))
    .join(' ');
}
