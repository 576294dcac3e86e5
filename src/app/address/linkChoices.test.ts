import { describe, expect, it } from 'vitest';
import { fitToPage, routes, takesAt } from '../../routes';
import {
  betweenPages,
  linksWith,
  parseSelection,
  toSearch,
  type Selection,
} from '../../state/selection';
import { paths } from '../../state/paths';
import { readPublished } from '../../testing/published';
import { vocabularyOf } from '../vocabularyOf';
import { namedPart } from './namedPart';

/* Every parameter of a link on every page: what it chose is shown, kept in the links onwards, or told. */

const dataset = readPublished();
const vocabulary = { ...vocabularyOf(dataset), companyGroups: ['cloud'] };
const indicator = paths.indicator('headcount');

/** A value of each parameter that is not its default, and a page that shows it. */
const right: Readonly<Record<keyof Selection, readonly [value: string, page: string]>> = {
  companies: ['qiniu', paths.overview],
  year: ['2023', paths.overview],
  view: ['table', indicator],
  scale: ['log', paths.overview],
  sort: ['value', indicator],
  show: ['comparable', paths.overview],
  base: ['per_employee', paths.overview],
  turnover: ['year_end', paths.overview],
  factor: ['cn-2022', paths.overview],
  vintage: ['first', paths.overview],
  report: ['2024', paths.disclosure],
  by: ['gender', indicator],
  groups: ['merged', indicator],
  with: ['ghg_scope1_2', indicator],
  among: ['cloud', indicator],
  parts: ['share', indicator],
  pin: ['pue', paths.compare],
  hide: ['pue', paths.compare],
  order: ['change', paths.compare],
  theme: ['emissions', paths.disclosure],
  state: ['not_disclosed', paths.disclosure],
  regime: ['szse_17', paths.disclosure],
  answer: ['nothing', paths.standard('hkex')],
  rule: ['jump', paths.checks],
  outcome: ['contradicts', paths.checks],
  proof: ['qiniu.pue.2024', paths.overview],
  version: ['2024.5', paths.overview],
};
const parameters = Object.entries(right);
/** Its own page and one of every kind. */
const pages = routes.map(({ pattern }) =>
  pattern.replace(':id', pattern.includes('standards') ? 'hkex' : 'headcount'),
);

const read = (search: string, path: string) => {
  const { selection, dropped } = parseSelection(search, vocabulary);
  const fitting = fitToPage(dataset, path, selection);
  return { selection: fitting.selection, dropped: [...dropped, ...fitting.dropped] };
};
const told = (search: string, path: string) =>
  read(search, path).dropped.map(({ parameter, value }) => `${parameter}=${value}`);

describe.each([...pages, '/no/such/page/'])('on %s', (path) => {
  it.each(parameters)('%s: a value that means nothing is told', (parameter, [value]) => {
    for (const wrong of ['no-such', value.toUpperCase(), `${value} `, '\u{FFFD}']) {
      if (wrong === value) continue;
      expect(told(`?${parameter}=${encodeURIComponent(wrong)}`, path)).toEqual([
        `${parameter}=${wrong}`,
      ]);
    }
    expect(told(`?${parameter}=%E0%A4%A`, path)).toEqual([`${parameter}=\u{FFFD}%A`]);
    expect(told(`?${parameter}=`, path)).toEqual([`${parameter}=`]);
    expect(told(`?${parameter}=${value}&${parameter}=no-such`, path)).toContain(
      `${parameter}=no-such`,
    );
  });

  it.each(parameters)(
    '%s: a value that means something is shown, kept in the links onwards, or told',
    (parameter, [value, home]) => {
      const { selection, dropped } = read(`?${parameter}=${value}`, path);
      if (dropped.length > 0) {
        expect(dropped).toEqual([{ parameter, value }]);
        expect(toSearch(selection)).toBe('');
        return;
      }
      expect(toSearch(selection)).toBe(`?${parameter}=${value}`);
      const onwards = linksWith('en', selection, takesAt)(home);
      const isOfOnePage = parameter === 'proof' || parameter === 'version';
      expect(onwards).toBe(`/en${home}${isOfOnePage ? '' : `?${parameter}=${value}`}`);
    },
  );

  it('what is foreign passes in silence', () => {
    expect(told('?utm_source=mail&fbclid=a&from=timeline&View=table&rows=1', path)).toEqual([]);
  });
});

it('each page drops what neither it nor its links show, and tells it', () => {
  const dropped = Object.fromEntries(
    pages.map((path) => [
      path,
      parameters.flatMap(([name, [value]]) =>
        told(`?${name}=${value}`, path).length > 0 ? [name] : [],
      ),
    ]),
  );
  const ofCompare = ['pin', 'hide', 'order'];
  const ofChecks = ['rule', 'outcome'];
  const filters = [...ofCompare, 'theme', 'state', 'regime', 'answer', ...ofChecks];
  const others = ['report', ...filters];
  const ofOthers = ['view', 'sort', 'report', 'by', 'groups', 'with', 'among', 'parts', ...filters];
  expect(dropped).toEqual({
    '/': others,
    '/companies/': others,
    '/compare/': ['report', 'state', 'regime', 'answer', ...ofChecks],
    '/indicators/': others,
    '/disclosure/': [...ofCompare, 'answer', ...ofChecks],
    '/checks/': ['report', ...ofCompare, 'theme', 'state', 'regime', 'answer'],
    '/data/': ofOthers,
    '/data/own/': ofOthers,
    '/method/': ofOthers,
    '/companies/headcount/': filters,
    '/companies/headcount/changes/': filters,
    '/standards/hkex/': [...ofCompare, 'theme', 'state', ...ofChecks],
    '/indicators/headcount/': others,
    '/embed/headcount/': [...others, 'proof'],
  });
});

describe('on the page of an indicator, what it has in no view is told', () => {
  it.each([
    ['turnover_rate', 'by=site', 'by=site'],
    ['climate_target_year', 'view=spread', 'view=spread'],
    ['climate_target_year', 'parts=share', 'parts=share'],
    ['climate_target_year', 'view=scatter', 'view=scatter'],
    ['headcount', 'with=headcount', 'with=headcount'],
  ])('%s?%s', (id, search, item) => {
    for (const path of [paths.indicator(id), paths.embed(id)]) {
      expect(told(`?${search}`, path)).toContain(item);
    }
  });
});

it('what belongs to one page does not follow to another through its links', () => {
  const { selection } = read('?theme=emissions&state=not_disclosed&year=2023', paths.disclosure);
  const linkTo = linksWith('en', selection, takesAt);
  expect(linkTo(indicator)).toBe(`/en${indicator}?year=2023`);
  expect(linkTo(paths.compare)).toBe('/en/compare/?year=2023&theme=emissions');
  expect(linkTo(paths.finding('a'))).toBe('/en/checks/?year=2023#a');
  expect(toSearch(betweenPages(selection))).toBe('?year=2023');
});

describe('behind # a link names a part of its page', () => {
  it.each([
    ['checks', 'checks'],
    ['no-such', 'no-such'],
    ['jump.qiniu.pue.2024', 'jump.qiniu.pue.2024'],
    ['figures:~:text=1%2C234', 'figures'],
  ])('%s: %s', (hash, part) => {
    expect(namedPart(hash)).toBe(part);
  });

  it.each(['', ':~:text=figures', 'wechat_redirect', 'rd', '_=_', 'xtor=RSS-1'])(
    '“%s” names none: it is none of ours',
    (hash) => {
      expect(namedPart(hash)).toBeNull();
    },
  );
});
