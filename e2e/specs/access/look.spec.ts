import type { Locator } from '@playwright/test';
import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { languages } from '../../support/messages';
import { addCompanies } from '../../support/ownCompanies';
import { expect, test } from '../../support/test';

const gaps = [
  'not_disclosed',
  'unknown',
  'in_parts',
  'no_report',
  'not_quantified',
  'no_denominator',
];

/** How a mark looks, whatever stands in it. */
const look = (mark: Locator) =>
  mark.evaluate((element) => {
    const of = (pseudo?: string) => {
      const { content, backgroundColor, backgroundImage, border, width, height } = getComputedStyle(
        element,
        pseudo,
      );
      return { content, backgroundColor, backgroundImage, border, width, height };
    };
    return [of(), of('::before')];
  });

for (const [name, path] of [
  ['the sheet of companies', '/compare/'],
  ['the disclosure map', '/disclosure/'],
] as const) {
  test(`${name} keeps its head and first column in sight`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    const frame = new Frame(page);
    await frame.open(path);
    const scroll = frame.main.locator('.scroll[data-tall]').first();
    const head = scroll.locator('thead th').last();
    const first = scroll.locator('tbody th[scope="row"]').nth(20);
    await first.scrollIntoViewIfNeeded();
    await scroll.evaluate((element) => element.scrollTo({ left: 200, top: element.scrollTop }));
    const box = await scroll.boundingBox();
    expect((await head.boundingBox())?.y).toBeLessThan((box?.y ?? 0) + 100);
    expect((await head.boundingBox())?.y).toBeGreaterThanOrEqual((box?.y ?? 0) - 1);
    expect((await first.boundingBox())?.x).toBeCloseTo(box?.x ?? NaN, 0);
  });
}

test('a state has one mark, in the map and in its legend', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/disclosure/');
  const legend = frame.main.locator('.state-counts .state-mark, .disclosure-counts .state-mark');
  const states = await legend.evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('data-state') ?? ''),
  );
  expect(states.length).toBeGreaterThan(3);
  let compared = 0;
  for (const state of states) {
    const drawn = frame.main.locator(`.disclosure-map .state-mark[data-state="${state}"]`).first();
    if ((await drawn.count()) === 0) continue;
    compared += 1;
    const told = legend.and(frame.main.locator(`[data-state="${state}"]`)).first();
    expect(await look(drawn), state).toEqual(await look(told));
  }
  expect(compared).toBeGreaterThan(2);
});

test('no two states share a mark, and none has that of a verdict', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/disclosure/');
  const mark = frame.main.locator('.state-mark').first();
  const looks = [];
  for (const state of gaps) {
    await mark.evaluate((element, name) => element.setAttribute('data-state', name), state);
    looks.push(JSON.stringify(await look(mark)));
  }
  expect(new Set(looks).size).toBe(gaps.length);
  await mark.evaluate((element) => element.removeAttribute('data-state'));
  expect(looks).not.toContain(JSON.stringify(await look(mark)));
});

test('the bars of a table share one width of track', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open();
  await expect(frame.main.locator('.ledger-bar').first()).toBeAttached();
  const tracks = await frame.main
    .locator('[data-ledger]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('.ledger-bar')].map((bar) =>
          Math.round(bar.getBoundingClientRect().width),
        ),
      ),
    );
  expect(tracks.flat().length).toBeGreaterThan(20);
  for (const widths of tracks) expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
});

for (const language of languages) {
  test(`at 320 px a chart over time keeps two thirds for its plot (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const id of ['pue', 'ghg_scope1_2', 'headcount']) {
      const indicator = new IndicatorPage(page, id, language);
      await indicator.show('view=time');
      const line = indicator.figure.root.locator('.recharts-cartesian-grid line').first();
      const plot = await line.evaluate((drawn) => drawn.getBoundingClientRect().width);
      const box = await indicator.figure.root.boundingBox();
      expect(plot, id).toBeGreaterThanOrEqual(((box?.width ?? NaN) * 2) / 3);
    }
  });
}

test('a line has the colour of its company; where markers repeat it is dashed', async ({
  page,
}) => {
  await addCompanies(page, ['Alpha', 'Beta', 'Gamma']);
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=time');
  const lines = await indicator.figure.root.locator('.line path').evaluateAll((paths) =>
    paths.map((path) => {
      const place = path.getAttribute('data-position');
      const marker = document.querySelector(`.line-end[data-position="${place}"] .mark-point`);
      const { stroke, strokeDasharray } = getComputedStyle(path);
      return {
        place,
        likeMarker: marker !== null && getComputedStyle(marker).fill === stroke,
        dashed: strokeDasharray !== 'none',
      };
    }),
  );
  expect(lines.length).toBeGreaterThan(6);
  for (const { place, likeMarker, dashed } of lines) {
    expect(likeMarker, `the line of place ${place}`).toBe(true);
    expect(dashed, `the line of place ${place}`).toBe(Number(place) > 5);
  }
});
