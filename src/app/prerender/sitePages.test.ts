import { describe, expect, it } from 'vitest';
import type { Language } from '../../domain/dataset';
import { publishedI18n, readPublished } from '../../testing/published';
import { sitePages } from './sitePages';

const pages = sitePages(readPublished(), publishedI18n);

const paths = (language: Language) =>
  pages.filter((page) => page.language === language).map(({ path }) => path);

it('every page is there in each of the three languages, once', () => {
  expect(paths('zh-Hant')).toEqual(paths('en'));
  expect(paths('zh-Hans')).toEqual(paths('en'));
  expect(new Set(paths('en')).size).toBe(paths('en').length);
  for (const path of ['/', '/checks/', '/companies/qiniu/', '/indicators/pue/', '/embed/pue/']) {
    expect(paths('en')).toContain(path);
  }
});

describe('an indicator', () => {
  const of = (language: Language) =>
    pages.find((page) => page.path === '/indicators/headcount/' && page.language === language);

  it('is described in its own language, by what its figures say', () => {
    expect(of('en')?.description).toMatch(/iSoftStone.*90,759/);
    expect(of('zh-Hans')?.description).toMatch(/[\u4e00-\u9fff].*90,759/);
  });

  it('has its embed, told apart from the page itself', () => {
    const embed = pages.find((page) => page.path === '/embed/headcount/');
    expect(embed?.embed).toBe(true);
    expect(of('en')?.embed).toBe(false);
  });
});

it('no page is without description', () => {
  for (const { description } of pages) {
    expect(description.length).toBeGreaterThan(10);
  }
});
