import { describe, expect, it } from 'vitest';
import type { Comparison } from '../domain/compare/comparison';
import { defaultSelection, type Selection } from '../state/selection';
import { indicatorOf } from '../testing/figures';
import { publishedI18n, readPublished } from '../testing/published';
import { loadMessages } from '../i18n/translate';
import { languages } from '../domain/dataset';
import { figureId, isPresent } from '../domain/figure';
import { dimensionsOf } from '../domain/figures/figuresOf';
import { formatReason, verdictWords, type VerdictWords } from '../wording/verdict';
import { citedFigure } from './cited';
import { buildFigureView } from './figure/figureView';
import { figuresShown } from './figuresShown';
import { buildGroupView } from './groups/groupView';
import { chosenOf } from './page';
import { buildPictureModel } from './picture/pictureModel';
import { buildTimeView, buildYearTable } from './time/timeView';

await Promise.all([loadMessages('checks'), loadMessages('export')]);
const dataset = readPublished();
const frame = { link: 'https://example.org/', date: '2026-11-29' };
const chosenWith = (change: Partial<Selection>) =>
  chosenOf(dataset, { ...defaultSelection, ...change });
const wordsOnly = (verdict: VerdictWords | null | undefined) =>
  verdict && { level: verdict.level, label: verdict.label, reasons: verdict.reasons };

describe.each(languages)('the verdict on a year is the same in %s', (language) => {
  const i18n = publishedI18n(language);
  const context = { dataset, i18n };

  it.each(dataset.indicators.map(({ id }) => id))('%s', (id) => {
    const indicator = indicatorOf(dataset, id);
    const chosen = chosenWith({});
    const { verdict } = buildFigureView(context, indicator, chosen);
    const picture = buildPictureModel(context, indicator, chosen, frame);
    expect(picture.verdict?.label ?? null).toBe(verdict?.label ?? null);
    const notes = (verdict?.reasons ?? []).map((reason) => formatReason(reason, i18n));
    expect(picture.notes).toEqual(expect.arrayContaining(notes));

    for (const { figure, comparison } of figuresShown(context, indicator, chosen)) {
      expect(wordsOnly(verdictWords(context, comparison)), figureId(figure.key)).toEqual(
        wordsOnly(verdict),
      );
    }

    const time = buildTimeView(context, indicator, chosen);
    const table = buildYearTable(context, indicator, chosen);
    expect(table.verdicts).toEqual(time.verdicts);
    if (time.years.includes(chosen.year) && verdict) {
      expect(time.verdicts.map((item) => wordsOnly(item.verdict))).toContainEqual(
        wordsOnly(verdict),
      );
    }
  });
});

describe('the verdict on printed groups sums up those of their export', () => {
  const context = { dataset, i18n: publishedI18n('en') };
  const cuts = dataset.indicators.flatMap(({ id }) =>
    dimensionsOf(dataset, id).map((by) => [id, by] as const),
  );

  const chosenCompanies = [null, ['kingsoft_cloud', 'ainnovation', 'isoftstone']];
  const cases = cuts.flatMap(([id, by]) =>
    chosenCompanies.map((companies) => ({ id, by, companies })),
  );

  it.each(cases)('$id by $by of $companies', ({ id, by, companies }) => {
    const indicator = indicatorOf(dataset, id);
    const chosen = chosenWith({ view: 'groups', by, companies });
    const { verdict, panels } = buildGroupView(context, indicator, chosen);
    const judged = figuresShown(context, indicator, chosen);
    const rankable = ({ rankable }: Comparison, id: string) => rankable.has(id);
    expect(
      judged.map(({ figure: { key }, comparison }) => [
        figureId(key),
        rankable(comparison, figureId(key)),
      ]),
    ).toEqual(panels.flatMap(({ rows }) => rows.map((row) => [row.id, row.rankable])));
    // A group is set against the same group only; the view tells what holds for any of them.
    const told = (verdict?.reasons ?? []).filter((reason) => reason.id !== 'groups_differ');
    const exported = judged.flatMap(({ comparison }) => comparison.reasons);
    expect(new Set(told.map((reason) => reason.id))).toEqual(
      new Set(verdict === null ? [] : exported.map(({ caveat }) => caveat)),
    );
    const picture = buildPictureModel(context, indicator, chosen, frame);
    expect(picture.verdict?.label).toBe(verdict?.label);
  });
});

describe('what is shown is what is exported', () => {
  const context = { dataset, i18n: publishedI18n('en') };
  const suppliers = indicatorOf(dataset, 'suppliers');

  it('only what may be ranked, in the companies, over time, as a table and in pictures', () => {
    for (const view of ['companies', 'time', 'table'] as const) {
      const chosen = chosenWith({ view, show: 'comparable' });
      const judged = figuresShown(context, suppliers, chosen).filter(({ figure }) =>
        isPresent(figure),
      );
      expect(judged.map(({ figure }) => figure.key.company)).toEqual([
        'qiniu',
        'kingsoft_cloud',
        'sensetime',
        'ainnovation',
      ]);
    }
    const table = buildYearTable(context, suppliers, chosenWith({ show: 'comparable' }));
    // iSoftStone in 2024, SenseTime in the two years that nobody else prints.
    expect(table.hidden).toBe(3);
    const picture = buildPictureModel(
      context,
      suppliers,
      chosenWith({ view: 'table', show: 'comparable' }),
      frame,
    );
    expect(JSON.stringify(picture.body)).not.toContain('2,605');
  });

  it('a citation names the companies, years and groups that are shown', () => {
    const cited = (change: Partial<Selection>) => {
      const { title, years, companies } = citedFigure(
        context,
        suppliers,
        chosenWith(change),
        frame,
      );
      return { title, years, companies };
    };
    const ranked = ['Qiniu', 'Kingsoft Cloud', 'SenseTime', 'AInnovation'];
    const title = 'Suppliers';
    expect(cited({})).toEqual({ title, years: [2024], companies: [...ranked, 'iSoftStone'] });
    expect(cited({ show: 'comparable' })).toEqual({ title, years: [2024], companies: ranked });
    expect(cited({ view: 'time', show: 'comparable' }).years).toEqual([2024]);
    expect(cited({ view: 'time' }).years).toEqual([2022, 2023, 2024]);
    expect(cited({ view: 'groups', groups: 'merged' })).toEqual({
      title: 'Suppliers (Region)',
      years: [2024],
      companies: ['Qiniu', 'Kingsoft Cloud', 'AInnovation', 'iSoftStone'],
    });
  });

  it('merged groups as merged, with the verdict of their block', () => {
    const chosen = chosenWith({ view: 'groups', by: 'region', groups: 'merged' });
    const judged = figuresShown(context, suppliers, chosen);
    const { merged } = buildGroupView(context, suppliers, chosen);
    const rows = (merged?.blocks ?? []).flatMap((block) =>
      block.rows.filter((row) => row.drawn !== null).map((row) => [row.id, block.verdict?.level]),
    );
    const exported = judged.map(({ figure, comparison }) => [
      figureId(figure.key),
      comparison.verdict,
    ]);
    expect(exported.sort()).toEqual(rows.sort());
    expect(exported.length).toBeGreaterThan(7);
  });
});
