import { describe, expect, it } from 'vitest';
import { readExcerpt, writeExcerpt } from '../../data/excerpt';
import { figuresOf } from '../../domain/derive/figuresOf';
import { findIndicator, yearsOf } from '../../domain/facts/lookup';
import { readPublished } from '../../testing/published';
import { trace } from './excerptOf';

const dataset = readPublished();
const companies = dataset.companies.map(({ id }) => id);

function figures(of: typeof dataset, id: string) {
  const indicator = findIndicator(of, id);
  if (!indicator) throw new Error(id);
  return figuresOf(of, indicator, companies, 2024);
}

describe('an excerpt', () => {
  const traced = trace(dataset);
  const traceable = figures(traced.dataset, 'pue');
  const excerpt = traced.excerpt();

  it('gives the very figures that all the data gives', () => {
    expect(figures(excerpt, 'pue')).toEqual(figures(dataset, 'pue'));
    expect(traceable).toHaveLength(figures(dataset, 'pue').length);
  });

  it('has the rows that were read, and few others', () => {
    const values = excerpt.observations.filter(({ indicator }) => indicator === 'pue');
    expect(values.length).toBeGreaterThan(2);
    expect(excerpt.observations.length).toBeLessThan(dataset.observations.length / 4);
    expect(excerpt.observations.map(({ indicator }) => indicator)).not.toContain('suppliers');
  });

  it('offers the years of all the data', () => {
    expect(yearsOf(excerpt)).toEqual(yearsOf(dataset));
  });

  it('is the same after it was written and read', () => {
    expect(readExcerpt(writeExcerpt(excerpt))).toEqual(excerpt);
  });
});

it('has the texts that were read, no other', () => {
  const [first, second] = [...dataset.texts.keys()];
  if (first === undefined || second === undefined) throw new Error('texts');
  const traced = trace(dataset);
  expect(traced.dataset.texts.get(first)).toEqual(dataset.texts.get(first));
  const { texts } = traced.excerpt();
  expect(texts.get(first)).toEqual(dataset.texts.get(first));
  expect(texts.has(second)).toBe(false);
});

it.each(['', 'null', '{}', '{"texts":[]}', '<!doctype html>'])('%o is no excerpt', (text) => {
  expect(readExcerpt(text)).toBeNull();
});
