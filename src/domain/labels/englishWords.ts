/** Words that English reports use for one thing, as folded texts have them: what stands for what. */
export const englishWords: readonly (readonly [RegExp, string])[] = [
  [/\bnon (?=hazardous)/g, 'non'],
  [/\bmale\b/g, 'men'],
  [/\bfemale\b/g, 'women'],
  [/\b(?:staff|workforce|personnel|worker)\b/g, 'employee'],
  [
    /\bghg\b|\bgreenhouse gase\b|\bcarbon (?=emission|intensity)|\bco 2e? (?=emission)/g,
    'greenhouse gas ',
  ],
  [/(scope[abc]) emission\b/g, '$1 greenhouse gas emission'],
  [/\bcategory \d+\b/g, ''],
  [/\b(?:usage|used|use|consumed)\b/g, 'consumption'],
  [/\bdensity\b/g, 'intensity'],
  [/\bper (?:gross )?(?:floor )?area\b/g, 'floor area'],
  [/\bper (?:full time )?(?:employee|head|capita|person|fte)\b/g, 'per employee'],
  [/\b(?:attrition|resignation|departure|leaver)\b/g, 'turnover'],
  [/\b(?:work )?injury related\b/g, 'work related'],
  [/\b(?:fatalitie|death)\b/g, 'fatality'],
  [/\b(?:lost (?:work(?:ing)? )?day|(?:work(?:ing)? )?day lost)\b/g, 'day lost'],
  [/\b(?:petrol|unleaded petrol)\b/g, 'gasoline'],
  [/\bfull time\b/g, 'fulltime'],
  [/\bpart time\b/g, 'parttime'],
  [/\b(?:anti corruption|anticorruption|integrity)\b/g, 'anticorruption'],
  [/\b(?:donated|charitable donation|donation amount)\b/g, 'donation'],
  [/\brespondent\b/g, 'participant'],
  [/\b(?:legal case|lawsuit|litigation)\b/g, 'case'],
  [/\bpatent granted\b|\bgranted patent\b|\bauthori[sz]ed patent\b/g, 'patent granted'],
];

/** Words that say nothing of what is counted, or of whom. */
export const englishFillers = new Set(
  'total number no annual overall amount group company wide our data distribution related figure year reporting period during kpi a 4 aged age old category by type is were all employed other than generated produced discharged breakdown to gender geographical geographic employment received percentage percent'.split(
    ' ',
  ),
);
