/** Messages of the search. */
export const searchMessages = {
  'search.heading': 'Search',
  'search.label': 'Company, indicator, number, ticker or code',
  'search.names_only': 'Until then, only names and codes are searched.',
  'search.other_version': '{{file}} is not of the same version as the figures: reload the page.',
  'search.hint':
    'Any word in any of the three languages, or both: “SenseTime PUE”. Arrow keys choose, Enter opens.',
  'search.found_one': '{{count}} result',
  'search.found_other': '{{count}} results',
  'search.first': '{{count}} results, the first {{shown}} listed',
  'search.closest_one': 'No match for “{{query}}”. {{count}} close result',
  'search.closest_other': 'No match for “{{query}}”. {{count}} close results',
  'search.none': 'No match for “{{query}}”.',
  'search.all_indicators': 'See all indicators',
  'search.standard': 'standard',
  'search.company': 'company',
  'search.indicator': 'indicator',
} as const;

export type SearchMessages = { readonly [Key in keyof typeof searchMessages]: string };
