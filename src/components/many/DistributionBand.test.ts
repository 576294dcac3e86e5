import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { layDistribution } from '../../theme/distribution';
import { DistributionBand } from './DistributionBand';

const marks = [10, 11, 90].map((value, index) => ({
  company: `c${index}`,
  name: `Company ${index}`,
  position: index + 1,
  text: String(value),
  value,
}));
const numbers = [0, 25, 50, 75, 100].map((value) => ({ value }));
const axis = { baseline: 0, scale: 'linear' } as const;
const laid = layDistribution({ axis, numbers, values: [10, 11, 90] });

function topsAt(widthPx: number): readonly (string | undefined)[] {
  const html = renderToStaticMarkup(createElement(DistributionBand, { marks, laid, widthPx }));
  return [...html.matchAll(/top:calc\(50% \+ (-?[\d.]+)rem\)/g)].map(([, top]) => top);
}

it('companies nearer than their markers stand above one another, where there is room beside', () => {
  expect(topsAt(600)).toEqual(['-0.375', '0.375', '-0.375']);
  expect(topsAt(2000)).toEqual(['0', '0', '0']);
});
