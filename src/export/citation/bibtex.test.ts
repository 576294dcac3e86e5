import { expect, it } from 'vitest';
import { bibtexKey, escapeBibtex } from './bibtex';
import type { CitedFigure } from '../../viewModels/citationSubject';

const figure: CitedFigure = {
  kind: 'figure',
  id: 'pue',
  title: 'PUE',
  years: [2024],
  reportYears: [2024],
  companies: [],
  link: 'https://example.org/en/',
  dataVersion: '1',
  dataDate: null,
  accessed: '2026-11-21',
};

it('what TeX would take for a command is written out', () => {
  expect(escapeBibtex('50% R&D_#1 $5 \\x {a} ~ ^')).toBe(
    '50\\% R\\&D\\_\\#1 \\$5 \\textbackslash{}x \\textbraceleft{}a\\textbraceright{} \\textasciitilde{} \\textasciicircum{}',
  );
});

it('braces stay balanced, whichever brace a text lacks', () => {
  const count = (text: string, brace: string) => text.split(brace).length;
  for (const text of ['{', '}', '}{', '\\{', '{{}']) {
    const escaped = escapeBibtex(text);
    expect(count(escaped, '{')).toBe(count(escaped, '}'));
  }
});

it('a line break is a blank', () => {
  expect(escapeBibtex('用電量\n（千瓦時）')).toBe('用電量 （千瓦時）');
});

it('the key is ASCII, whatever the id', () => {
  expect(bibtexKey(figure)).toBe('esg-peer-ledger-pue-2024');
  expect(bibtexKey({ ...figure, id: 'own.自訂,{x}_2', years: [2022, 2024] })).toBe(
    'esg-peer-ledger-own-x-2-2022-2024',
  );
  expect(bibtexKey({ ...figure, id: '自訂', years: [] })).toBe('esg-peer-ledger');
});
