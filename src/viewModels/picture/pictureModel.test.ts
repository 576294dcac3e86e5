import { describe, expect, it } from 'vitest';
import { byLanguage, type Dataset, type Indicator } from '../../domain/dataset';
import { findIndicator } from '../../domain/facts/lookup';
import { drawPicture } from '../../export/picture/drawPicture';
import { chartShare } from '../../export/picture/layoutPicture';
import type { PictureModel } from './model';
import { sampleFonts } from '../../export/picture/samplePicture';
import {
  draw,
  faultsOf,
  presetNames,
  said,
  shareOfChart,
  textsOf,
} from '../../export/picture/sceneFaults';
import { loadMessages } from '../../i18n/translate';
import { chartViews, defaultSelection, type Selection } from '../../state/selection';
import { publishedI18n, readPublished } from '../../testing/published';
import { chosenOf } from '../page';
import { viewsOf } from '../views';
import { buildPictureModel } from './pictureModel';

const published = readPublished();
await Promise.all([loadMessages('checks'), loadMessages('export')]);
const english = publishedI18n('en');
const everyLanguage = [english, publishedI18n('zh-Hant'), publishedI18n('zh-Hans')];
const frame = { link: 'https://example.org/en/indicators/figure/?view=time', date: '2025-05-31' };

function modelOf(
  id: string,
  change: Partial<Selection> = {},
  i18n = english,
  dataset: Dataset = published,
): PictureModel {
  const chosen = chosenOf(dataset, { ...defaultSelection, ...change });
  return buildPictureModel({ dataset, i18n }, indicatorOf(dataset, id), chosen, frame);
}

function indicatorOf(dataset: Dataset, id: string): Indicator {
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

const sourcesOf = (model: PictureModel) => model.sources.map(({ text }) => text);

/** Indicators of which reports print more than a dozen parts side by side. */
const longLists = ['energy_saved'];

describe.each(everyLanguage)('$language', (i18n) => {
  it.each(chartViews)('%s: no published figure overlaps, is cut or too high', (view) => {
    for (const indicator of published.indicators) {
      const { id } = indicator;
      if (!viewsOf(published, indicator).includes(view)) continue;
      const model = modelOf(id, { view }, i18n);
      // The lowest, the highest and the narrowest; the others lie between.
      for (const preset of ['article', 'portrait', 'print'] as const) {
        const scene = draw(model, preset);
        expect(faultsOf(scene), `${id} ${preset}`).toEqual([]);
        // A list of measures grows the picture beyond the height that was asked for.
        if (!longLists.includes(id)) {
          expect(scene.overflow, `${id} ${preset}`).not.toContain('height');
          expect(shareOfChart(scene), `${id} ${preset}`).toBeGreaterThanOrEqual(chartShare - 0.001);
        }
      }
    }
  });

  it('figures apart, of one formula, factor or base, and merged groups neither', () => {
    const changed: readonly (readonly [string, Partial<Selection>])[] = [
      ['turnover_rate', { turnover: 'year_end' }],
      ['turnover_rate', { turnover: 'year_end', view: 'time' }],
      ['ghg_scope2', { factor: 'cn-2022', view: 'time' }],
      ['energy_total', { base: 'per_employee' }],
      ['energy_total', { base: 'per_revenue', view: 'table' }],
      ['suppliers', { view: 'groups', by: 'region', groups: 'merged' }],
      ['ghg_scope1_2', { show: 'comparable', scale: 'log', sort: 'value' }],
    ];
    for (const [id, change] of changed) {
      for (const preset of presetNames) {
        const scene = draw(modelOf(id, change, i18n), preset);
        expect(faultsOf(scene), `${id} ${JSON.stringify(change)} ${preset}`).toEqual([]);
      }
    }
  });

  it.each(chartViews)('%s: twelve companies, two with very long names, stay legible', (view) => {
    const ids = [
      'turnover_rate',
      'suppliers',
      ...(view === 'groups' || view === 'spread' ? [] : ['ghg_scope1_2']),
    ];
    for (const id of ids) {
      const model = modelOf(id, { view }, i18n, twelve);
      for (const preset of presetNames) {
        const scene = draw(model, preset);
        expect(faultsOf(scene), `${id} ${preset}`).toEqual([]);
        const all = textsOf(scene).map(said).join('\n');
        for (const name of [longLatin, longChinese]) expect(all).toContain(name);
      }
    }
  });

  it.each(chartViews)('%s: a figure without any value names its gaps or says so', (view) => {
    for (const preset of presetNames) {
      const model = modelOf('pue', { view, companies: ['qiniu', 'isoftstone'] }, i18n);
      const scene = draw(model, preset);
      expect(faultsOf(scene), preset).toEqual([]);
      expect(textsOf(scene, 'gap').length).toBeGreaterThan(0);
      for (const text of [model.title, model.link]) {
        expect(textsOf(scene).map(said)).toContain(text);
      }
    }
  });
});

const longLatin = 'Internationalcloudcomputingandartificialintelligencegroupltd';
const longChinese =
  '中国国际云计算与人工智能科技控股集团股份有限公司香港分部及其全资附属公司与联营企业合并报告主体暨海外全部分支机构总部';

/** The published companies over and over, as twelve; the first two with names of 60 characters. */
const twelve: Dataset = (() => {
  const copies = Array.from({ length: 12 }, (_, index) => {
    const company = published.companies[index % published.companies.length];
    if (!company) throw new Error('no company');
    return { company, id: `own_${index}`, long: [longLatin, longChinese][index] };
  });
  const rowsOf = <Row extends { readonly company: string }>(rows: readonly Row[]): Row[] =>
    copies.flatMap(({ company, id }) =>
      rows.filter((row) => row.company === company.id).map((row) => ({ ...row, company: id })),
    );
  return {
    ...published,
    companies: copies.map(({ company, id, long }, index) => ({
      ...company,
      id,
      position: index + 1,
      ...(long && { shortName: byLanguage(() => long) }),
    })),
    reports: rowsOf(published.reports),
    observations: rowsOf(published.observations),
    disclosures: rowsOf(published.disclosures),
  };
})();

describe('sources', () => {
  it('are named of every company with a number, of sums those of their parts', () => {
    expect(sourcesOf(modelOf('ghg_scope1_2'))).toHaveLength(5);
    const [first] = sourcesOf(modelOf('ghg_scope1_2', { companies: ['qiniu'] }));
    expect(first).toMatch(/^Qiniu: .*2024年度.*, .+/);
  });

  it('are those of the figures shown, not of all the report has', () => {
    expect(sourcesOf(modelOf('ghg_scope3', { view: 'groups' }))).toHaveLength(1);
  });

  it('name the base and the factor too', () => {
    const sections = (base: Selection['base']) =>
      sourcesOf(modelOf('energy_total', { base, companies: ['sensetime'] })).join();
    expect(sections('per_employee').length).toBeGreaterThan(sections('absolute').length);
    const atFactor = modelOf('ghg_scope2', { factor: 'cn-2022', view: 'time' });
    expect(sourcesOf(atFactor).at(-1)).toContain('Ministry of Ecology and Environment');
  });

  it('are the reports that were read where there is no number', () => {
    expect(sourcesOf(modelOf('pue', { year: 2021 }))).toHaveLength(5);
  });
});

describe('what the page says beside its figure stands in the picture', () => {
  it('bars that do not begin at nothing', () => {
    expect(modelOf('pue').unit).toContain('bars start at 1.0');
    expect(modelOf('pue', { year: 2021 }).unit).not.toContain('begin');
    expect(modelOf('headcount').unit).not.toContain('begin');
  });

  it('figures hidden, and years alone', () => {
    expect(modelOf('ghg_scope2', { show: 'comparable' }).notes.at(-1)).toMatch(/hidden/);
    expect(modelOf('pue', { view: 'time' }).notes).toContain(
      'The reports give only one year for this.',
    );
  });

  it('caveats begin like sentences', () => {
    expect(modelOf('ghg_scope1_2').notes[0]).toMatch(
      /^Different boundary \(Qiniu and iSoftStone\): /,
    );
  });

  it('what lies behind a change over the years, but not on another basis', () => {
    const notes = (id: string, change: Partial<Selection>) =>
      modelOf(id, { view: 'time', ...change }).notes.join('\n');
    expect(notes('ghg_scope3', {})).toMatch(/Kingsoft Cloud: .*categories printed in both years/);
    expect(notes('ghg_scope3', { base: 'per_revenue' })).not.toContain('in both years');
    expect(notes('ghg_scope2', {})).toContain('reverses the trend');
    expect(notes('ghg_scope1_2', {})).toContain('This total includes scope 2.');
    expect(modelOf('ghg_scope3').notes.join()).not.toContain('in both years');
  });

  it('the words beside the bars, told of lines below them', () => {
    const notes = modelOf('ghg_scope2', { view: 'time' }).notes.join('\n');
    expect(notes).toMatch(/About the lines: Qiniu \(one office building\);/);
  });

  it('merged groups with their cut and verdict', () => {
    const merged = modelOf('suppliers', { view: 'groups', by: 'region', groups: 'merged' });
    expect(merged.unit).toContain('Merged where exact');
    if (merged.body.kind !== 'groups') throw new Error('no groups');
    for (const panel of merged.body.panels)
      expect(panel.notes.at(-1)).toMatch(/^Do not rank: different definition \(iSoftStone/);
  });

  it('no group at all is said once', () => {
    const model = modelOf('rnd_spend', { view: 'groups' });
    const scene = draw(model, 'article');
    expect(textsOf(scene, 'gap').map(said)).toEqual([model.empty]);
  });

  it('a table names a site once, in its row', () => {
    const { body } = modelOf('pue', { view: 'table' });
    if (body.kind !== 'table') throw new Error('no table');
    expect(body.rows.map((row) => row.name)).toContain('SenseTime (Shanghai Lingang)');
    expect(body.rows.flatMap((row) => row.cells).map((cell) => cell.aside)).not.toContain(
      'Shanghai Lingang',
    );
  });
});

it('the same view gives the same SVG', () => {
  for (const i18n of everyLanguage) {
    for (const view of chartViews) {
      const svg = () =>
        drawPicture(modelOf('ghg_scope1_2', { view }, i18n), {
          width: 1200,
          height: 675,
          background: 'dark',
          notes: 'short',
          fonts: sampleFonts,
        }).svg;
      expect(svg()).toBe(svg());
    }
  }
});
