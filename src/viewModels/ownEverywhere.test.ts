import { describe, expect, it } from 'vitest';
import { defaultBasis } from '../domain/figures/basis';
import { languages } from '../domain/dataset';
import { toFigure } from '../domain/figures/toFigure';
import { indexOf } from '../domain/search/searchIndex';
import { find } from '../domain/search/find';
import { buildCompareView } from './compare/compareView';
import { joinOwn, joinTexts } from '../domain/own/join';
import { toSourceRows } from '../export/table/sourceRows';
import { toFigureRow } from '../export/table/figureRow';
import { cite } from '../export/citation/cite';
import { loadMessages } from '../i18n/translate';
import { defaultSelection } from '../state/selection';
import { indicatorOf, keyOf } from '../testing/figures';
import { ownCompany, ownTable } from '../testing/ownCompany';
import { publishedI18n, readPublished } from '../testing/published';
import { citedFigure, citedNumber } from './cited';
import { buildFigureView } from './figure/figureView';
import { chosenOf } from './page';
import { buildPictureModel } from './picture/pictureModel';
import { buildProofView } from './proof/proofView';

/* Wherever figures of a reader's own company are shown, it says that nobody checked them. */

await Promise.all([loadMessages('checks'), loadMessages('export')]);
const published = readPublished();
const acme = ownCompany({ tables: [ownTable([[{}, '900', '1,000']])] });
const dataset = joinOwn(published, [acme]);
const headcount = indicatorOf(dataset, 'headcount');
const key = keyOf('own-acme', 'headcount');
const frame = { link: 'https://example.org/', date: '2026-11-29' };
const taken = { link: frame.link, date: frame.date };
const unchecked = {
  en: /not checked by us/,
  'zh-Hant': /未經我們核對/,
  'zh-Hans': /未经我们核对/,
};
const mark = { en: '[user-added]', 'zh-Hant': '（自行加入）', 'zh-Hans': '（自行添加）' };

describe.each(languages)('in %s', (language) => {
  const plain = publishedI18n(language);
  const i18n = { ...plain, texts: joinTexts(published, [acme], plain.texts, language) };
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, defaultSelection);
  const others = { ...chosen, companies: published.companies.map(({ id }) => id) };

  it('it stands beside others where not all of them fit', () => {
    const { companies, left } = buildCompareView(context, { ...defaultSelection, ...chosen });
    expect(companies.map(({ name }) => name)).toContainEqual(expect.stringContaining('Acme'));
    expect(left).toHaveLength(1);
    expect(left.join('')).not.toContain('Acme');
  });

  it('the sentence and the source of a figure say so, and only where it is shown', () => {
    const view = buildFigureView(context, headcount, chosen);
    expect(view.sentence).toMatch(unchecked[language]);
    expect(view.source).toMatch(unchecked[language]);
    const without = buildFigureView(context, headcount, others);
    expect(without.sentence + without.source).not.toMatch(unchecked[language]);
  });

  it('the source line and the sources of a picture say so, by its name', () => {
    const { sourceLine, sources } = buildPictureModel(context, headcount, chosen, frame);
    expect(sourceLine).toMatch(unchecked[language]);
    expect(sourceLine).toContain(`Acme${language === 'en' ? ' ' : ''}${mark[language]}`);
    const own = sources.filter(({ text }) => text.includes('Acme'));
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toMatch(unchecked[language]);
  });

  it('a table names it with its mark, and its source as unchecked', () => {
    const figure = toFigure(dataset, key);
    expect(toFigureRow(dataset, figure, i18n).company).toContain(mark[language]);
    const row = toSourceRows(dataset, [figure], taken, i18n).find(
      ({ company_id }) => company_id === 'own-acme',
    );
    expect(row?.kind_id).toBe('own');
    expect(row?.kind).toMatch(unchecked[language]);
  });

  it('citations of the figure and of one number carry it', () => {
    const ofFigure = cite(citedFigure(context, headcount, chosen, frame), 'plain', i18n);
    expect(ofFigure).toContain(mark[language]);
    const number = citedNumber(context, key, defaultBasis, frame);
    expect(number && cite(number, 'plain', i18n)).toMatch(unchecked[language]);
  });

  it('the proof of a number leads to a row of the table, and to no report', () => {
    const [item] = buildProofView(dataset, key, i18n).items;
    expect(item).toMatchObject({ own: true, line: 2, source: '' });
    expect(item?.report).toMatch(unchecked[language]);
  });
});

it('the search finds it by its name', () => {
  const hits = find(indexOf(dataset), 'acme');
  expect(JSON.stringify(hits)).toContain('own-acme');
});
