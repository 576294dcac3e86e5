import type { Qualifier } from '../dataset';

type Words = readonly (readonly [RegExp, Qualifier])[];

/** What stands before a number; the longer of two comes first. */
const before: Words = [
  [
    /^(?:<=|≤|⩽|not? more than|up to|at most|max(?:imum)?\.?|不超[過过]|不多[於于]|至多|最多)\s*/i,
    'at_most',
  ],
  [
    /^(?:>=|≥|⩾|not? less than|at least|min(?:imum)?\.?|不少[於于]|不低[於于]|至少|最少)\s*/i,
    'at_least',
  ],
  [/^(?:<|less than|fewer than|under|below|少[於于]|低[於于]|小[於于]|不足)\s*/i, 'at_most'],
  [
    /^(?:>|more than|over|above|exceed(?:s|ing)?|超[過过]|逾|多[於于]|大[於于]|高[於于])\s*/i,
    'more_than',
  ],
  [
    /^(?:[~≈∼〜]|approximately|approx\.?|about|around|circa|c\.|nearly|almost|大[約约]|[約约]|接近|近)\s*/i,
    'about',
  ],
];

/** What stands behind it. */
const behind: Words = [
  [/\s*(?:or above|or more|或以上|及以上)$/i, 'at_least'],
  [/\s*(?:or below|or less|或以下|及以下)$/i, 'at_most'],
  [/\s*(?:\+|以上|[餘余]|多)$/, 'more_than'],
  [/\s*以下$/, 'at_most'],
  [/\s*左右$/, 'about'],
];

export interface Qualified {
  /** The text without the words that qualify its number. */
  readonly text: string;
  readonly qualifier: Qualifier | null;
}

/** Takes off what says that a number is a bound or about. */
export function withoutQualifier(text: string): Qualified {
  const lead = taken(text, before);
  if (lead && /^(?:[+\-−–]?\s*[\d.(]|[a-z$¥€£人港美]{1,4}\$?\s*\d)/i.test(lead.text)) return lead;
  return (/\d/.test(text) ? taken(text, behind) : null) ?? { text, qualifier: null };
}

function taken(text: string, words: Words): Qualified | null {
  const found = words.find(([pattern]) => pattern.test(text));
  return found ? { text: text.replace(found[0], '').trim(), qualifier: found[1] } : null;
}
