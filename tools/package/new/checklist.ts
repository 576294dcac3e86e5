interface Laid {
  readonly company: string;
  readonly report: string;
  readonly year: string;
  /** The report whose rows were taken over; null where there is none. */
  readonly last: string | null;
  readonly newCompany: boolean;
  /** How many rows each file has. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What is left to do until the report is published, as a list to tick off. */
export function checklist({ company, report, year, last, newCompany, counts }: Laid): string {
  const rows = [...counts].map(([file, count]) => `${file} ${count}`).join(', ');
  const steps = [
    ...(newCompany
      ? ['`companies.csv`: names in three languages, exchange, stock code, regime, website.']
      : []),
    '`reports.csv`: title as printed, languages, standards, source, boundary; `text_sha256` of the text; `read_for` once it is read.',
    `Draw the text from the PDF and propose rows: \`npm run data:draft -- ${report}.pdf --company ${company} --year ${year}\`. A proposal is no reading.`,
    '`observations.csv`: fill value, unit, printed, line and confidence from the text; delete a row without a number; add what is new.',
    ...(last === null
      ? []
      : [
          `Notes, boundaries and definitions are those of ${last}: keep an id only where its text is still true.`,
          '`year` was moved on by as many years as lie between the reports; targets for later years were left.',
        ]),
    '`disclosures.csv`: a row only where the report calls an indicator not applicable, describes it without a number, or a note is needed.',
    ...(counts.has('code_answers.csv')
      ? ['`code_answers.csv`: what the report gives under each code without a number.']
      : []),
    ...(counts.get('financials.csv')
      ? [
          '`financials.csv`: revenue from a public document of the company; delete the row without one.',
        ]
      : []),
    'Have it read a second time, independently: `npm run data:readings`.',
    'Move the rows to `public/data/`, each to its place in the order; texts to `texts.csv` and `texts/`.',
    'Raise the version in `datapackage.json`; `npm run data:describe`, `npm run data:check -- --reports DIR`.',
  ];
  const list = steps.map((step) => `- [ ] ${step}`).join('\n');
  return `# ${report}\n\nRows laid out: ${rows}. How to go on: docs/adding-a-report.md.\n\n${list}\n`;
}
