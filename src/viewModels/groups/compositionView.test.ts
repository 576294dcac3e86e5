import { describe, expect, it } from 'vitest';
import { byIndicator, cutsOf } from '../../domain/compare/composition';
import { languages } from '../../domain/dataset';
import { publishedI18n, readPublished } from '../../testing/published';
import { defaultSelection } from '../../state/selection';
import { figuresShown } from '../figuresShown';
import { chosenOf } from '../page';
import { buildGroupView } from './groupView';

const dataset = readPublished();

function viewOf(
  id: string,
  change: Partial<typeof defaultSelection>,
  language: (typeof languages)[number] = 'en',
) {
  const indicator = dataset.indicators.find((item) => item.id === id);
  if (!indicator) throw new Error(id);
  const chosen = chosenOf(dataset, { ...defaultSelection, view: 'groups', ...change });
  const context = { dataset, i18n: publishedI18n(language) };
  const view = buildGroupView(context, indicator, chosen);
  return { ...view, figures: figuresShown(context, indicator, chosen), chosen };
}

const cuts = dataset.indicators.flatMap((indicator) =>
  cutsOf(dataset, indicator).map((cut) => [indicator.id, cut] as const),
);

describe.each(languages)('the parts of each total, in %s', (language) => {
  it.each(cuts)('%s by %s', (id, cut) => {
    const by = cut === byIndicator ? null : cut;
    const { composition, stacked, chosen } = viewOf(id, { by, parts: 'share' }, language);
    if (!composition) return;
    expect(stacked).toBe(true);
    expect(composition.rows.map(({ company }) => company)).toEqual(chosen.companies);
    const groupsByTone = new Map<number, string>();
    for (const { segments, gap, aside } of composition.rows) {
      expect(gap === null).toBe(segments.length > 0);
      if (gap) expect(gap.label).toContain(gap.text);
      else expect(aside).not.toBeNull();
      segments.forEach(({ label, name, text, tone, group, from }, index) => {
        expect(label).toContain(`${name} ${text}`);
        expect(from).toBeCloseTo(segments[index - 1]?.to ?? 0, 9);
        if (tone) {
          expect(groupsByTone.get(tone) ?? group).toBe(group);
          groupsByTone.set(tone, group);
        }
      });
      const end = segments[segments.length - 1]?.to ?? 1;
      expect(end).toBeCloseTo(1, 3);
    }
  });
});

describe('a group with a colour', () => {
  it.each(cuts)(
    '%s by %s: is one that several companies have, or only one company has parts',
    (id, cut) => {
      const by = cut === byIndicator ? null : cut;
      const { composition } = viewOf(id, { by, parts: 'share' });
      if (!composition) return;
      const stacks = composition.rows.filter(({ segments }) => segments.length > 0);
      for (const { segments } of stacks) {
        for (const { tone, group } of segments) {
          const having = stacks.filter((row) => row.segments.some((item) => item.group === group));
          if (group === 'rest') expect(tone).toBeNull();
          else expect(tone !== 0).toBe(stacks.length === 1 || having.length > 1);
        }
      }
    },
  );
});

describe('amounts', () => {
  it('are drawn on one scale where the smallest total can still be seen', () => {
    const { composition } = viewOf('headcount', { by: 'gender', parts: 'amount' });
    expect(composition?.form).toBe('share');
    const some = { companies: ['kingsoft_cloud', 'sensetime'] };
    const drawn = viewOf('headcount', { ...some, by: 'gender', parts: 'amount' }).composition;
    expect(drawn?.form).toBe('amount');
    const ends = drawn?.rows.map(({ segments }) => segments[segments.length - 1]?.to ?? 0) ?? [];
    expect(Math.max(...ends)).toBeCloseTo(1, 9);
    expect(Math.min(...ends)).toBeLessThan(1);
  });
});

it('rates of groups stay bars', () => {
  for (const by of ['gender', 'age', 'region']) {
    const { composition, stacked } = viewOf('turnover_rate', { by, parts: 'share' });
    expect(composition).toBeNull();
    expect(stacked).toBe(false);
  }
});

it('the figures of the view have their shares with them, in tables and citations too', () => {
  const { composition, figures } = viewOf('headcount', { by: 'gender', parts: 'share' });
  const segments = composition?.rows.flatMap((row) => row.segments) ?? [];
  const shares = figures.filter(({ partOf }) => partOf !== undefined);
  expect(shares).toHaveLength(segments.filter(({ tone }) => tone !== null).length);
  for (const { partOf, figure } of shares) {
    expect(partOf?.total.unit).toBe('persons');
    expect(figure.key.dimension).toBe('gender');
  }
});

it('groups brought to one cut are parts as well', () => {
  const { composition, merged } = viewOf('headcount', {
    by: 'age',
    groups: 'merged',
    parts: 'share',
  });
  const groups = new Set(
    composition?.rows.flatMap(({ segments }) => segments.map(({ name }) => name)),
  );
  expect([...groups]).toEqual(merged?.blocks.map(({ name }) => name));
});
