import type { Language } from '../../domain/dataset';

/** The parts of an ISO 8601 day as the language writes them: the month by name in English. */
export function dateParts(
  iso: string,
  language: Language,
): Record<'year' | 'month' | 'day', string> {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const month =
    language === 'en'
      ? date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
      : `${date.getUTCMonth() + 1}`;
  return { year: `${date.getUTCFullYear()}`, month, day: `${date.getUTCDate()}` };
}
