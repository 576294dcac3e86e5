import { describe, expect, it } from 'vitest';
import { checkAll } from '../../domain/checks/checkCompany';
import { outcomes } from '../../domain/checks/finding';
import { readPublished } from '../../testing/published';
import { buildChecksView, type ChecksView } from './checksView';

const dataset = readPublished();
const everyone = dataset.companies.map(({ id }) => id);
const none = { rule: null, outcome: null };
const all = checkAll(dataset);

function shown(view: ChecksView) {
  return view.sections.flatMap(({ companies }) => companies.flatMap(({ findings }) => findings));
}

describe('the page of the checks', () => {
  const view = buildChecksView(dataset, everyone, none);

  it('holds every finding once, gravest outcome first, companies in their order', () => {
    expect(new Set(shown(view))).toEqual(new Set(all));
    expect(shown(view)).toHaveLength(all.length);
    expect(view.shown).toBe(all.length);
    const order = view.sections.map(({ outcome }) => outcomes.indexOf(outcome));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { companies } of view.sections) {
      const places = companies.map(({ company }) => company.position);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('counts each outcome of each company, and all of them', () => {
    expect(view.counts.map(({ outcome }) => outcome)).toEqual(outcomes);
    for (const { outcome, byCompany, all: together } of view.counts) {
      const expected = everyone.map(
        (id) => all.filter(({ key, outcome: one }) => key.company === id && one === outcome).length,
      );
      expect(byCompany).toEqual(expected);
      expect(together).toBe(all.filter((finding) => finding.outcome === outcome).length);
    }
    expect(view.totals.all).toBe(all.length);
    expect(view.totals.byCompany.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });
});

describe('a filter', () => {
  it('by company leaves the others out, of the table too', () => {
    const view = buildChecksView(dataset, ['isoftstone'], none);
    expect(view.companies.map(({ id }) => id)).toEqual(['isoftstone']);
    expect(new Set(shown(view).map(({ key }) => key.company))).toEqual(new Set(['isoftstone']));
    expect(view.counts[0]?.byCompany).toHaveLength(1);
  });

  it('by outcome shows that one alone; the table still counts all', () => {
    const view = buildChecksView(dataset, everyone, { rule: null, outcome: 'contradicts' });
    expect(view.sections.map(({ outcome }) => outcome)).toEqual(['contradicts']);
    expect(view.shown).toBe(all.filter(({ outcome }) => outcome === 'contradicts').length);
    expect(view.totals.all).toBe(all.length);
  });

  it('by rule counts and shows that rule alone', () => {
    const view = buildChecksView(dataset, everyone, { rule: 'printed_twice', outcome: null });
    expect(new Set(shown(view).map(({ rule }) => rule))).toEqual(new Set(['printed_twice']));
    expect(view.totals.all).toBe(view.shown);
  });

  it('that nothing matches leaves nothing, and no company none', () => {
    const view = buildChecksView(dataset, ['qiniu'], { rule: 'jump', outcome: 'contradicts' });
    expect([view.shown, view.sections]).toEqual([0, []]);
    expect(buildChecksView(dataset, [], none).companies).toEqual([]);
  });
});
