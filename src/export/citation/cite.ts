import type { Language } from '../../domain/dataset';
import type { I18n } from '../../i18n/I18n';
import { writeBibtex } from './bibtex';
import { dateParts } from './dates';
import type { CitationSubject } from '../../viewModels/citationSubject';

export const citationStyles = ['plain', 'apa', 'gbt7714', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * The citation of a figure or of one number, in the reader's language: one line of text, several
 * for BibTeX. The product stands as the author, for it compiles and publishes the data; the report
 * a number is printed in is named with the number. Sources: APA Publication Manual, 7th ed., 10.9
 * (data sets; one made to change over time is given with the day it was retrieved), and
 * GB/T 7714-2015, 4.6 (electronic resources; DS/OL is a data set online).
 */
export function cite(subject: CitationSubject, style: CitationStyle, i18n: I18n): string {
  const { t } = i18n;
  const what = whatOf(subject, i18n);
  const product = t('app.name');
  const { link, dataVersion: version, dataDate, accessed } = subject;
  switch (style) {
    case 'plain': {
      const day = t('cite.plain.date', dateParts(accessed, i18n.language));
      return t('cite.plain', { what, product, version, accessed: day, link });
    }
    case 'apa': {
      const day = t('cite.apa.date', dateParts(accessed, i18n.language));
      const year = dataDate?.slice(0, 4) ?? t('cite.apa.no_date');
      return t('cite.apa', { what, product, version, year, accessed: day, link });
    }
    case 'gbt7714': {
      // The standard's own marks, whatever the language: the day of the data, then the day of access.
      const made = dataDate === null ? '' : `(${dataDate.slice(0, 10)})`;
      return `${product}. ${what}[DS/OL]. V${version}. ${made}[${accessed.slice(0, 10)}]. ${link}.`;
    }
    case 'bibtex':
      return writeBibtex(subject, what, i18n);
  }
}

function whatOf(subject: CitationSubject, { t, format, language }: I18n): string {
  const own = subject.kind === 'number' ? [subject.year] : subject.years;
  const years = t('controls.year_value', { year: spanOf(own, language) });
  switch (subject.kind) {
    case 'figure': {
      const companies = format.list(subject.companies);
      const what = t('cite.figure', { title: subject.title, years, companies });
      if (subject.reportYears.length === 0) return what;
      const reports = t('controls.year_value', { year: spanOf(subject.reportYears, language) });
      return t('cite.figure.reports', { what, reports, count: subject.companies.length });
    }
    case 'number': {
      const { company, indicator, value, report, section } = subject;
      const lines = subject.lines.join(commaOf(language));
      const said = { company, indicator, years, value, report, lines };
      return section === null
        ? t('cite.number_derived', { ...said, count: subject.lines.length })
        : t('cite.number', { ...said, section });
    }
  }
}

/** `2022–2024` where no year between is missing, else `2020, 2024`. */
function spanOf(all: readonly number[], language: Language): string {
  const years = [...new Set(all)].sort((a, b) => a - b);
  const [first, last] = [years[0], years[years.length - 1]];
  const whole = first !== undefined && last !== undefined && last - first === years.length - 1;
  return whole && last > first ? `${first}–${last}` : years.join(commaOf(language));
}

function commaOf(language: Language): string {
  return language === 'en' ? ', ' : '、';
}
