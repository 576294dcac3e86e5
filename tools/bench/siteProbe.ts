import type { Page } from '@playwright/test';
import * as v from 'valibot';

/**
 * Runs in a page before its own scripts and notes what the browser tells of it, in milliseconds from
 * the navigation. A text, since a compiled function would name helpers that no page has.
 *
 * `values`: the first number of the first figure stands in a frame that was painted. `marks`: a
 * mark of it can be opened. `charts`: its drawing is there too.
 */
export const probe = `(function () {
  // While DevTools is attached, the stack of the first Error makes V8 parse the whole program again.
  delete Error.stackTraceLimit;
  var seen = { fcp: null, lcp: null, shift: 0, shifted: [], tasks: [], values: null, marks: null, charts: null, events: [], settled: [] };
  window.benchSeen = seen;
  function observe(type, note, more) {
    new PerformanceObserver(function (list) { list.getEntries().forEach(note); })
      .observe(Object.assign({ type: type, buffered: true }, more));
  }
  observe('paint', function (one) {
    if (one.name === 'first-contentful-paint') seen.fcp = one.startTime;
  });
  observe('largest-contentful-paint', function (one) { seen.lcp = one.startTime; });
  observe('layout-shift', function (one) {
    if (one.hadRecentInput) return;
    seen.shift += one.value;
    one.sources.forEach(function (source) {
      var node = source.node && (source.node.closest ? source.node : source.node.parentElement);
      seen.shifted.push(Math.round(one.startTime) + ' ms ' + one.value.toFixed(4) + ' ' + (node
        ? node.tagName.toLowerCase() + '.' + node.getAttribute('class') + ' y ' + source.previousRect.y + ' to ' + source.currentRect.y +
          ', h ' + source.previousRect.height + ' to ' + source.currentRect.height : 'gone'));
    });
  });
  observe('longtask', function (one) { seen.tasks.push({ start: one.startTime, duration: one.duration }); });
  observe('event', function (one) {
    if (one.interactionId) seen.events.push({ start: one.startTime, duration: one.duration });
  }, { durationThreshold: 16 });
  // The page says so while it does not yet show what was chosen.
  new MutationObserver(function (changes) {
    changes.forEach(function (one) {
      if (!one.target.hasAttribute('aria-busy')) requestAnimationFrame(function () { seen.settled.push(performance.now()); });
    });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
  function look() {
    if (seen.values === null) {
      var number = document.querySelector('.bars tr:not(.bar-sizer) strong, .chart svg text');
      if (number && number.checkVisibility({ visibilityProperty: true }))
        requestAnimationFrame(function () { seen.values = seen.values || performance.now(); });
    }
    if (seen.marks === null && document.querySelector('[data-mark]')) {
      requestAnimationFrame(function () { seen.marks = seen.marks || performance.now(); });
    }
    if (document.querySelector('[data-mark]') && document.querySelector('.bars .bar, .chart svg')) {
      requestAnimationFrame(function () { seen.charts = performance.now(); });
    } else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
})();`;

const span = v.object({ start: v.number(), duration: v.number() });
const seenSchema = v.object({
  fcp: v.nullable(v.number()),
  lcp: v.nullable(v.number()),
  /** Sum of all shifts that no action caused: stricter than the worst window of Web Vitals. */
  shift: v.number(),
  shifted: v.array(v.string()),
  tasks: v.array(span),
  values: v.nullable(v.number()),
  marks: v.nullable(v.number()),
  charts: v.nullable(v.number()),
  events: v.array(span),
  /** When the page had drawn what was chosen. */
  settled: v.array(v.number()),
});
export type Seen = v.InferOutput<typeof seenSchema>;

/** What the probe has noted so far. */
export async function readProbe(page: Page): Promise<Seen> {
  return v.parse(seenSchema, await page.evaluate('window.benchSeen'));
}

/** Time beyond 50 ms of every long task after the first paint. https://web.dev/articles/tbt */
export function blockingTime({ tasks, fcp }: Seen): number {
  return tasks
    .filter(({ start, duration }) => start + duration > (fcp ?? 0))
    .reduce((total, { duration }) => total + Math.max(0, duration - 50), 0);
}
