import { companies, disclosures, indicators, observations, textOf } from '../../support/data';
import { cellsOf } from '../../support/dataPackage';
import { DisclosurePage, type MapCell } from '../../pages/disclosurePage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { message } from '../../support/messages';

const gapStates = ['not_disclosed', 'not_applicable', 'not_quantified'] as const;

type Gap = Pick<(typeof disclosures)[number], 'company' | 'indicator'>;

function isAt(gap: Gap, company: string, indicator: string): boolean {
  return gap.company === company && gap.indicator === indicator;
}

function rowsOf(cells: readonly MapCell[]): readonly string[] {
  return [...new Set(cells.map(({ indicator }) => indicator))];
}

test('every indicator × company has a number or words, none empty, none unknown', async ({
  page,
}) => {
  const map = new DisclosurePage(page);
  await map.show();
  const cells = await map.read();
  expect(cells).toHaveLength(indicators.length * companies.length);
  expect(rowsOf(cells).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
  const wrong = cells.filter(
    ({ state, numbers, states }) =>
      state === 'unknown' ||
      states.includes('unknown') ||
      numbers.length === 0 ||
      numbers.some((words) => words === '') ||
      !states.includes(state),
  );
  expect(wrong).toEqual([]);
  const gaps = cells.filter(({ state }) => gapStates.some((gap) => gap === state));
  expect(gaps.filter(({ numbers }) => /\d/.test(numbers.join('')))).toEqual([]);
  const rowsAt = ({ company, indicator }: MapCell) =>
    observations.filter((row) => row.company === company && row.indicator === indicator);
  for (const gap of cells) {
    const stated = disclosures.find(({ company, indicator }) =>
      isAt({ company, indicator }, gap.company, gap.indicator),
    );
    const at = `${gap.company} ${gap.indicator}`;
    // What a report says of itself stands, and silence is a statement where nothing is printed at all.
    if (gap.state === 'not_applicable' || gap.state === 'not_quantified') {
      expect(stated?.reason, at).toBe(gap.state);
    }
    if (gap.state === 'not_disclosed') {
      expect(stated?.reason ?? 'not_disclosed', at).toBe('not_disclosed');
      expect(rowsAt(gap), at).toEqual([]);
    }
    if (gap.state === 'in_parts') {
      expect(rowsAt(gap).length, at).toBeGreaterThan(0);
      expect(
        rowsAt(gap).filter((row) => row.year === '2024' && row.dimension === ''),
        at,
      ).toEqual([]);
    }
  }
  expect(cells.some(({ state }) => state === 'in_parts')).toBe(true);
});

test('the counts are those of the cells, for all and for one theme and regime', async ({
  page,
}) => {
  const map = new DisclosurePage(page);
  for (const [search, shown] of [
    ['', companies.map(({ id }) => id)],
    ['theme=waste&regime=szse_17', ['isoftstone']],
  ] as const) {
    await map.show(search);
    const cells = await map.read();
    const counts = await map.readCounts();
    const states = [...new Set(cells.map(({ state }) => state))];
    expect(states.length).toBeGreaterThan(1);
    expect(Object.keys(counts).toSorted()).toEqual(states.toSorted());
    for (const state of states) {
      expect(counts[state], `${search} ${state}`).toEqual(
        shown.map((id) =>
          String(cells.filter((cell) => cell.company === id && cell.state === state).length),
        ),
      );
    }
  }
});

test('filters combine, are in the link and can be reset', async ({ page }) => {
  const map = new DisclosurePage(page);
  await map.show();
  const all = await map.read();
  await map.filter('theme').selectOption('energy');
  expect(map.search()).toBe('theme=energy');
  expect(await map.read()).toEqual(all.filter(({ theme }) => theme === 'energy'));
  await map.filter('state').selectOption(message('en', 'state.not_disclosed'));
  await map.filter('regime').selectOption('hkex_c2');
  expect(map.search()).toBe('theme=energy&state=not_disclosed&regime=hkex_c2');
  const underHkex = cellsOf('companies.csv', 'company', { regime: 'hkex_c2' });
  const wanted = all.filter(
    ({ theme, company }) => theme === 'energy' && underHkex.includes(company),
  );
  const withGap = rowsOf(wanted.filter(({ state }) => state === 'not_disclosed'));
  expect(withGap.length).toBeGreaterThan(0);
  const expected = wanted.filter(({ indicator }) => withGap.includes(indicator));
  expect(await map.read()).toEqual(expected);
  await page.reload();
  await map.drawn();
  await expect(map.filter('theme')).toHaveValue('energy');
  await expect(map.filter('state')).toHaveValue('not_disclosed');
  await expect(map.filter('regime')).toHaveValue('hkex_c2');
  expect(await map.read()).toEqual(expected);
  for (const filter of ['theme', 'state', 'regime'] as const) {
    await map.filter(filter).selectOption(message('en', 'disclosure.all'));
  }
  expect(map.search()).toBe('');
  expect(await map.read()).toEqual(all);
});

test('filters that leave no row, and no company, say so', async ({ page }) => {
  const map = new DisclosurePage(page);
  await map.show('state=unknown');
  await expect(map.main.getByText(message('en', 'disclosure.none'))).toBeVisible();
  await expect(map.cells).toHaveCount(0);
  await map.show('companies=isoftstone&regime=hkex_c2');
  await expect(map.main.getByText(message('en', 'empty.no_company'))).toBeVisible();
  await map.main.getByRole('button', { name: message('en', 'controls.reset') }).click();
  await expect(map.cells).toHaveCount(indicators.length * companies.length);
});

for (const state of gapStates) {
  test(`a gap opens its reason, and the filters stay: ${state}`, async ({ page }) => {
    const map = new DisclosurePage(page);
    const proof = new ProofPanel(page);
    await map.show(`state=${state}`);
    const shown = (await map.read()).filter((cell) => cell.state === state);
    const gap = disclosures.find(
      (disclosure) =>
        disclosure.note !== '' &&
        shown.some(({ company, indicator }) => isAt(disclosure, company, indicator)),
    );
    if (gap === undefined) throw new Error(`no gap is ${state}`);
    expect(gap.reason).toBe(state);
    const cell = map.cell(gap.indicator, gap.company);
    await expect(cell).toHaveAttribute('data-state', state);
    await cell.getByRole('button').click();
    await expect(proof.heading(message('en', 'proof.gap'))).toBeVisible();
    await expect(proof.root).toContainText(textOf(gap.note, 'en'));
    await proof.close.click();
    await expect(proof.root).toBeHidden();
    expect(map.search()).toBe(`state=${state}`);
    await expect(cell.getByRole('button')).toBeFocused();
  });
}
