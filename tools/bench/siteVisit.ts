import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { blockingTime, probe, readProbe } from './siteProbe';

/** What a connection is slowed to: latency of every request in ms, rates in kilobits per second. */
export interface Network {
  readonly latencyMs: number;
  readonly downKbps: number;
  readonly upKbps: number;
}

/**
 * Lighthouse's “mobileSlow4G”, in two readings. `slow-4g`: round trip and rates as they are, one round
 * trip a request. `devtools`: its numbers for throttling in DevTools, the latency × 3.75 to stand for
 * the round trips of a new connection, the rates × 0.9.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/lib/lantern/simulation/Constants.js
 */
export const networks = {
  'slow-4g': { latencyMs: 150, downKbps: 1638.4, upKbps: 750 },
  devtools: { latencyMs: 562.5, downKbps: 1474.56, upKbps: 675 },
} as const;

/** As Lighthouse's phone and desktop: the size of the window, and how much slower the processor is. */
export const phone: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
export const desktop: BrowserContextOptions = { viewport: { width: 1350, height: 940 } };
export const slowerCpu = 4;

/** Longer than the app waits before it loads the code of its other pages. */
const quietMs = 3000;
const pollMs = 50;
const patienceMs = 120_000;
const chartCode = /\/LineChart-[^/]*\.js$/;

export interface Visit {
  /** On the wire until marks can be opened: bytes of all files, of scripts. */
  readonly bytesToMarks: number;
  readonly scriptBytesToMarks: number;
  /** Until the charts are drawn: bytes of all files, of scripts without charts. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  /** All, with what is loaded in quiet for the next page. */
  readonly bytesInAll: number;
  /** Files of the data package among them. */
  readonly dataBytes: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly values: number;
  readonly marks: number;
  readonly charts: number;
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  readonly shifted: readonly string[];
}

/** Opens an address in a new profile, so cold, and leaves the page open for `then`. */
export async function visit(
  browser: Browser,
  address: string,
  { device, network }: { device: BrowserContextOptions; network: Network },
  then: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Visit> {
  const context = await browser.newContext({ ...device, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await countTraffic(session);
    await slowDown(session, network);
    await page.addInitScript({ content: probe });
    await page.goto(address);
    // Asked from outside: the site's policy lets no text run inside it.
    const deadline = Date.now() + patienceMs;
    let toMarks: ReturnType<typeof traffic> | null = null;
    for (;;) {
      const { marks, charts } = await readProbe(page);
      if (marks !== null) toMarks ??= traffic();
      if (charts !== null) break;
      if (Date.now() > deadline) throw new Error(`${address} draws no chart`);
      await page.waitForTimeout(pollMs);
    }
    const { bytes, scriptBytes, requests } = traffic();
    await page.waitForTimeout(quietMs);
    await page.waitForLoadState('networkidle');
    const seen = await readProbe(page);
    await then(page);
    const { fcp, lcp, values, marks, charts, shift, shifted } = seen;
    if (fcp === null || lcp === null || values === null || marks === null || charts === null) {
      throw new Error(`${address} shows no figure`);
    }
    return {
      bytesToMarks: toMarks?.bytes ?? bytes,
      scriptBytesToMarks: toMarks?.scriptBytes ?? scriptBytes,
      bytes,
      scriptBytes,
      requests,
      bytesInAll: traffic().bytes,
      dataBytes: traffic().dataBytes,
      fcp,
      lcp,
      values: Math.max(values, fcp),
      marks,
      charts,
      blocking: blockingTime(seen),
      longest: Math.max(0, ...seen.tasks.map(({ duration }) => duration)),
      shift,
      shifted,
    };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, network: Network): Promise<void> {
  const bytesPerSecond = (kbps: number) => (kbps * 1024) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond(network.downKbps),
    uploadThroughput: bytesPerSecond(network.upKbps),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
}

async function countTraffic(session: CDPSession) {
  await session.send('Network.enable');
  const addresses = new Map<string, string>();
  let bytes = 0;
  let scriptBytes = 0;
  let dataBytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? '';
    // A request answered from the memory of an earlier preload went over no wire.
    if (encodedDataLength === 0) return;
    requests += 1;
    bytes += encodedDataLength;
    if (address.endsWith('.js') && !chartCode.test(address)) scriptBytes += encodedDataLength;
    if (address.startsWith('/data/')) dataBytes += encodedDataLength;
  });
  return () => ({ bytes, scriptBytes, dataBytes, requests });
}
