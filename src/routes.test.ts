import { describe, expect, it } from 'vitest';
import { isEmbed, routeAt, routes } from './routes';
import { belowLanguage, paths } from './state/paths';
import { readPublished } from './testing/published';

const dataset = readPublished();

describe('routeAt', () => {
  it('leads each page there is to the route it was made from', () => {
    for (const route of routes) {
      for (const id of route.ids?.(dataset) ?? ['']) {
        expect(routeAt(route.pattern.replace(':id', id))).toEqual({ route, id });
      }
    }
  });

  it('keeps an id that nothing is known of: its page says so', () => {
    expect(routeAt(paths.indicator('luck'))?.id).toBe('luck');
  });

  it.each(['', '/nowhere/', '/indicators/pue/more/', '/indicators/pue', '/embed/'])(
    'finds no page at “%s”',
    (path) => {
      expect(routeAt(path)).toBeNull();
    },
  );
});

it('the navigation leads to pages without a subject', () => {
  const inNavigation = routes.filter(({ navigation }) => navigation !== undefined);
  expect(inNavigation.length).toBeGreaterThan(3);
  for (const { ids } of inNavigation) expect(ids).toBeUndefined();
});

it('only what stands in other sites’ pages is an embed', () => {
  for (const { pattern, draw } of routes) expect(isEmbed(pattern)).toBe(draw === null);
});

it.each([
  ['/en/indicators/pue/', '/indicators/pue/'],
  ['/zh-Hant/', '/'],
  ['/en', '/'],
])('%s is, below its language, %s', (path, below) => {
  expect(belowLanguage(path)).toBe(below);
});
