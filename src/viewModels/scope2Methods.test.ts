import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { figureId } from '../domain/figure';
import { defaultBasis } from '../domain/figures/basis';
import { everyFigureOf } from '../export/table/everyFigure';
import { defaultSelection, type Selection } from '../state/selection';
import { alphaDataset, row, type Row } from '../testing/findings';
import { indicatorOf, keyOf } from '../testing/figures';
import { publishedI18n, readPublished } from '../testing/published';
import { loadMessages } from '../i18n/translate';
import { languages, type Language } from '../domain/dataset';
import { citedNumber } from './cited';
import { buildFigureView } from './figure/figureView';
import { figuresShown } from './figuresShown';
import { buildGroupView } from './groups/groupView';
import { buildSpreadView } from './groups/spreadView';
import { chosenOf } from './page';
import { buildPictureModel } from './picture/pictureModel';
import { buildProofView } from './proof/proofView';

await Promise.all([loadMessages('checks'), loadMessages('export')]);
const published = readPublished();
const english = publishedI18n('en');
const frame = { link: 'https://example.org/', date: '2026-11-30' };
const scope1 = row('ghg_scope1', '5000');
const location = row('ghg_scope2', '80000', 'scope2_method.location');
const market = row('ghg_scope2', '50000', 'scope2_method.market');

/** The published reports, with a company beside them that prints scope 2 by method. */
function withSixth(rows: readonly Row[]): Dataset {
  const sixth = alphaDataset(rows);
  return {
    ...published,
    companies: [...published.companies, ...sixth.companies],
    reports: [...published.reports, ...sixth.reports],
    observations: [...published.observations, ...sixth.observations],
    allObservations: [...published.allObservations, ...sixth.allObservations],
  };
}

const both = withSixth([scope1, location, market]);

function viewsOn(dataset: Dataset, change: Partial<Selection> = {}, language: Language = 'en') {
  const context = { dataset, i18n: publishedI18n(language) };
  const chosen = chosenOf(dataset, { ...defaultSelection, ...change });
  return { context, chosen, indicator: indicatorOf(dataset, 'ghg_scope2') };
}

describe('beside reports that name no method', () => {
  const companies = ['kingsoft_cloud', 'sensetime', 'ainnovation', 'alpha'];
  const { context, indicator, chosen } = viewsOn(both, { companies });
  const view = buildFigureView(context, indicator, chosen);

  it('the location-based number stands for the company, and its row says so', () => {
    const own = view.rows.find(({ company }) => company === 'alpha');
    expect(own).toMatchObject({ text: '80,000', aside: 'location-based', rankable: false });
  });

  it('the sentence and the verdict name the method and who states none; those are ranked', () => {
    expect(view.sentence).toMatch(/location-based \(Alpha\) and scope 2 method not stated \(/);
    expect(view.verdict).toMatchObject({ level: 'with_care' });
    const reasons = view.verdict?.reasons.map(({ id, companies: names }) => `${id} ${names}`);
    expect(reasons).toContain('location_based Alpha');
    expect(reasons).toContain('method_not_stated Kingsoft Cloud, SenseTime and AInnovation');
    const ranked = view.rows.filter(({ rankable }) => rankable).map(({ company }) => company);
    expect(ranked.toSorted()).toEqual(['ainnovation', 'kingsoft_cloud', 'sensetime']);
  });

  it('the picture says so', () => {
    const picture = buildPictureModel(context, indicator, chosen, frame);
    expect(picture.notes.join('\n')).toMatch(/Location-based \(Alpha\): Scope 2 is counted/);
  });
});

describe.each(languages)('by method in %s', (language) => {
  const { context, indicator, chosen } = viewsOn(both, { view: 'groups' }, language);
  const view = buildGroupView(context, indicator, chosen);

  it('there is a bar for each method, and no part, share, sum or merged group', () => {
    expect(view).toMatchObject({
      dimension: 'scope2_method',
      note: context.i18n.t('groups.methods'),
      merged: null,
      composition: null,
      stacked: false,
    });
    const own = view.panels.find(({ company }) => company === 'alpha');
    const labels = published.categories
      .filter(({ dimension }) => dimension === 'scope2_method')
      .map(({ label }) => label[language]);
    expect(own?.rows.map(({ name, text }) => [name, text])).toEqual([
      [labels[0], '80,000'],
      [labels[1], '50,000'],
    ]);
  });

  it('the picture and its figures are these two', () => {
    const picture = buildPictureModel(context, indicator, chosen, frame);
    expect(picture.body.kind).not.toBe('stacks');
    const shown = figuresShown(context, indicator, chosen).map(({ figure }) =>
      figureId(figure.key),
    );
    expect(shown).toEqual([
      'alpha.ghg_scope2.2024.scope2_method.location',
      'alpha.ghg_scope2.2024.scope2_method.market',
    ]);
    expect(JSON.stringify(picture)).not.toMatch(/130,000/);
  });
});

it.each([
  ['55000', 'Total given: 55,000 tCO₂e · Scope 2 (Market-based)'],
  ['85000', 'Total given: 85,000 tCO₂e · Scope 2 (Location-based)'],
])('the scopes of a total of %s name the method that it counts', (total, aside) => {
  const dataset = withSixth([scope1, location, market, row('ghg_scope1_2', total)]);
  const { context, chosen } = viewsOn(dataset, { view: 'groups', companies: ['alpha'] });
  const view = buildGroupView(context, indicatorOf(dataset, 'ghg_scope1_2'), chosen);
  const [own] = view.composition?.rows ?? [];
  expect(own?.aside).toBe(aside);
  expect(view.composition?.exceeded).toEqual([]);
});

it('a link that asks for shares of the two shows bars', () => {
  const { context, indicator, chosen } = viewsOn(both, { view: 'groups', parts: 'share' });
  expect(buildGroupView(context, indicator, chosen).stacked).toBe(false);
});

it('the methods of two companies stand in a row each', () => {
  const dataset = withSixth([
    location,
    market,
    { ...location, company: 'qiniu', report: 'qiniu-2024' },
    { ...market, company: 'qiniu', report: 'qiniu-2024' },
  ]);
  const { context, indicator, chosen } = viewsOn(dataset, { view: 'spread' });
  const view = buildSpreadView(context, indicator, chosen);
  expect(view?.rows.map(({ name, points }) => [name, points.length])).toEqual([
    ['Whole company', 6],
    ['Location-based', 2],
    ['Market-based', 2],
  ]);
});

describe('the proof', () => {
  const itemsOf = (dataset: Dataset, indicator: string) =>
    buildProofView(dataset, keyOf('alpha', indicator), english).items.map(
      ({ role, heading, printed }) => [role, heading, printed],
    );
  const named = (method: string) => `Greenhouse gas emissions, scope 2 (${method})`;

  it('tells which number was taken and that the other exists', () => {
    expect(itemsOf(both, 'ghg_scope2')).toEqual([
      ['main', named('Location-based'), '80000'],
      ['beside', named('Market-based'), '50000'],
    ]);
  });

  it('of scope 1 + 2 names the method of what was added', () => {
    expect(itemsOf(both, 'ghg_scope1_2')).toEqual([
      ['input', 'Greenhouse gas emissions, scope 1', '5000'],
      ['input', named('Location-based'), '80000'],
      ['beside', named('Market-based'), '50000'],
    ]);
    const { value, equations, caveats } = buildProofView(
      both,
      keyOf('alpha', 'ghg_scope1_2'),
      english,
    );
    expect(value).toBe('85,000');
    expect(equations).toEqual(['5,000 + 80,000 = 85,000 tCO₂e']);
    expect(caveats.map(({ id }) => id)).toContain('location_based');
  });

  it('of a plain number shows both methods beside it', () => {
    const dataset = withSixth([row('ghg_scope2', '70000'), location, market]);
    expect(itemsOf(dataset, 'ghg_scope2').map(([role, , printed]) => `${role} ${printed}`)).toEqual(
      ['main 70000', 'beside 80000', 'beside 50000'],
    );
  });

  it('of a market-based number alone has nothing beside it', () => {
    expect(itemsOf(withSixth([market]), 'ghg_scope2')).toEqual([
      ['main', named('Market-based'), '50000'],
    ]);
  });
});

it('a citation of the headline names the method', () => {
  const context = { dataset: both, i18n: english };
  const cited = citedNumber(context, keyOf('alpha', 'ghg_scope2'), defaultBasis, frame);
  expect(cited?.indicator).toBe('Greenhouse gas emissions, scope 2 (Location-based)');
});

it('a table of everything has the headline and each method, and no sum', () => {
  const figures = everyFigureOf(both, indicatorOf(both, 'ghg_scope2'), ['alpha']);
  const values = figures.map((figure) => 'quantity' in figure && figure.quantity.value.toFixed());
  expect(values).toEqual(['80000', '80000', '50000']);
});
