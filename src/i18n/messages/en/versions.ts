/** Words about what changed from one version of the data to another, loaded where that is told. */
export const versionMessages = {
  'versions.changed_one':
    'This link cites data version {{cited}}. Up to version {{version}}, {{count}} figure it shows has changed:',
  'versions.changed_other':
    'This link cites data version {{cited}}. Up to version {{version}}, {{count}} figures it shows have changed:',
  'versions.unchanged':
    'This link cites data version {{cited}}. Up to version {{version}}, no figure it shows has changed.',
  'versions.unknown':
    'This link cites data version {{cited}}, which this data package (version {{version}}) does not list: whether its figures have changed cannot be told.',
  'versions.untold':
    'This link cites data version {{cited}}; the data are now version {{version}}. Without changes.csv, whether its figures have changed cannot be told.',
  'versions.figure': '{{company}}, {{figure}}, {{year}}',
  'versions.change.added': ': {{after}}, added in {{version}}',
  'versions.change.removed': ': {{before}}, removed in {{version}}',
  'versions.change.corrected': ': {{before}} → {{after}}, corrected in {{version}}',
  'versions.change.restated':
    ': {{before}} → {{after}}, restated by a later report, in {{version}}',
  'versions.count.added': '{{number}} added',
  'versions.count.removed': '{{number}} removed',
  'versions.count.corrected': '{{number}} corrected',
  'versions.count.restated': '{{number}} restated',
  'versions.figures': 'Figures: {{counts}}',
} as const;

export type VersionMessages = { readonly [Key in keyof typeof versionMessages]: string };
