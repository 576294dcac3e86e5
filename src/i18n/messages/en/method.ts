/** The text of the method page. */
export interface Method {
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly glossary: readonly (readonly [term: string, meaning: string])[];
}

export const method: Method = {
  sections: [
    {
      id: 'reading',
      heading: 'How the figures were read',
      paragraphs: [
        'Each report was read twice, independently, from beginning to end. A program compared the two readings; each difference was settled on the text, and a third pass checked every row against its line.',
        'A number is kept as printed, in its printed unit, with the printed label, the section and the line it stands on. A second value that the same report prints for the same thing is kept beside the first. Nothing is interpolated.',
        'Where the text extracted from the PDF no longer links label and number, the link is inferred from order and arithmetic and marked as inferred; where several readings are possible, as weak. The note says how.',
      ],
    },
    {
      id: 'states',
      heading: 'What a cell can say',
      paragraphs: [
        'A cell holds a printed value, a zero (measured, or stated in words), a value derived from other printed numbers of the same report, or a gap with its reason: not disclosed, not applicable because the report says so, or described without a number. A gap is never drawn as zero.',
        'Derived figures are few: scope 1 + scope 2 (scope 3 is never added, since each report chooses its categories), direct + indirect energy, groups that make up a whole and a group’s share of it, total training hours ÷ employees, and an overall turnover rate calculated from group rates by the report’s own formula. Each shows its arithmetic and the range that rounding allows.',
      ],
    },
    {
      id: 'units',
      heading: 'Units and conversions',
      paragraphs: [
        'Figures of one indicator are shown in one unit. Every conversion is listed in the table of conversions with its factor and its basis, and each proof shows it as an equation. Tonnes of standard coal are converted at 0.1229 kgce per kWh (GB/T 2589-2020, equivalent value).',
        'Emissions that count carbon dioxide only are shown in the same unit as CO₂ equivalents and say so.',
      ],
    },
    {
      id: 'rounding',
      heading: 'Rounding',
      paragraphs: [
        'A printed number stands for every value its last digit allows: 22.24 is 22.235 to 22.245. Derived figures and checks are computed with such intervals, in decimal arithmetic. Something contradicts only if no values inside the intervals can satisfy it; there is no arbitrary tolerance.',
      ],
    },
    {
      id: 'comparison',
      heading: 'Verdicts',
      paragraphs: [
        'Comparable: boundary, scopes, formula and denominator are alike and no figure carries a caveat. Compare with care: most figures may be ranked among themselves, and what sets the others apart, or what must be borne in mind, is named. Do not rank: the figures differ so much, or so little is said of how they were calculated, that no order is given.',
        'Only figures that may be ranked are sorted by value or called highest or lowest, and only where their printed precision tells them apart. A report that does not state its formula or boundary is set apart from all others.',
        'A figure that does not fit others of the same report, such as an average above the averages of both genders, is kept out of the ranking and says so. It is never repaired.',
      ],
    },
    {
      id: 'bases',
      heading: 'Per employee, per revenue, on one formula',
      paragraphs: [
        'Amounts can be divided by employees or by RMB million of revenue. What is divided and what it is divided by must cover the same part of the company: emissions of one building are divided by the people of that building, as the report’s own intensity implies them, never by the whole company. Revenue is not printed in these reports; it is implied by their own intensities, as the range their rounding allows. Where no such base exists, no number is given. Revenue that a public document of the company gives is shown beside it as a second source, named; nothing is divided by it, and a check compares the printed intensities with it.',
        'Turnover is counted by different formulas. Leavers ÷ (leavers + year-end staff) is converted into leavers ÷ year-end staff as r ÷ (1 − r). Where only voluntary leavers count, the result is a lower bound; where no formula is stated, the usual ones are tried on the printed groups and the result is stated, without ranking the figure.',
        'Scope 2 of all companies and years can be shown at one published factor, so that a trend can be read without a change of the factor. Different groupings are merged only where the printed groups allow it exactly; rates and averages are never added.',
      ],
    },
    {
      id: 'checks',
      heading: 'How the reports are checked against themselves',
      paragraphs: [
        'Each rule is the same for every company: groups add up to their total, an overall rate lies between its groups, average hours × staff are the total hours, all intensities divide by one base, a figure printed twice is the same, a measured figure keeps to its ceiling, and more. The arithmetic runs on the printed numbers, each as the range its last digit allows.',
        'A finding contradicts only if no values within those ranges can satisfy the rule. Unusual means worth a look: there may be a good reason, such as a base or a boundary that the report does not state. Cannot be tested says what is missing, or that the numbers cover different parts of the company. Checks that pass are listed too. What several figures show at once, such as swapped labels or one break in all groups, is one finding that names each of them.',
        'The emission factors that scope 2 implies are compared with the national averages China publishes. A different factor is not an error: a report may use a regional one, a foreign one or several.',
        'A check sees only what is printed. It does not know how a difference arose, whether by a slip, by rounding before adding, or by another definition, and nothing is repaired because of it.',
      ],
    },
    {
      id: 'disclosure',
      heading: 'Disclosure and regimes',
      paragraphs: [
        'Three issuers report under HKEX Appendix C2 in its text before 2025; the index of AInnovation follows the text of 2025, in which A1.2 and A4.1 moved to Part D; iSoftStone reports under SZSE Guideline 17. HKEX disclosures are counted by KPI, from A1.1 to B8.2, not by indicator, and only for issuers under that code: a number, a stated reason, a description without a number, or nothing.',
        'Not applicable is said only where the report says it. A topic that is described without a number counts as described without a number, not as disclosed.',
      ],
    },
    {
      id: 'limits',
      heading: 'Limits',
      paragraphs: [
        'The figures come from the texts of the reports, not from the companies’ other publications. Stock codes and some English names are not printed in the reports; what is not printed is left empty.',
        'Line numbers refer to the text extracted from the PDF and not to pages. Every proof gives the words to search for in the PDF.',
        'There are no scores, ratings or advice here.',
      ],
    },
    {
      id: 'licence',
      heading: 'Licence',
      paragraphs: [
        'The code is under the MIT licence. The compilation of data is under CC BY 4.0; name ESG Peer Ledger, the data version and the company’s report as sources.',
      ],
    },
  ],
  glossary: [
    [
      'Scope 1',
      'Direct greenhouse gas emissions from sources the company owns or controls (GHG Protocol).',
    ],
    [
      'Scope 2',
      'Indirect emissions from purchased electricity, heat, steam or cooling (GHG Protocol).',
    ],
    ['Scope 3', 'Other indirect emissions in the value chain, in 15 categories (GHG Protocol).'],
    [
      'tCO₂e',
      'Tonnes of carbon dioxide equivalent: all greenhouse gases weighed by their warming effect.',
    ],
    [
      'PUE',
      'Power usage effectiveness (ISO/IEC 30134-2): all energy of a data centre ÷ energy of its IT equipment. At least 1; lower is better.',
    ],
    ['WUE', 'Water usage effectiveness (ISO/IEC 30134-9): litres of water per kWh of IT energy.'],
    ['tce', 'Tonne of coal equivalent, the energy unit of Chinese standards.'],
    [
      'Boundary',
      'The part of the company a figure covers: the whole group, one building, one site.',
    ],
    ['Intensity', 'A figure divided by revenue, employees or floor area.'],
    [
      'Coverage · composition',
      'Coverage is the share of a group’s employees who were trained; composition is a group’s share of all who were trained and adds up to 100%.',
    ],
    [
      'Turnover rate',
      'Employees who left in the year, divided by a base that differs between reports; see the definition for the formula.',
    ],
    [
      'HKEX KPI',
      'Code of a key performance indicator in Appendix C2 of the Listing Rules of the Stock Exchange of Hong Kong, in its text before 2025.',
    ],
    ['GRI', 'Code of a disclosure in the standards of the Global Reporting Initiative.'],
  ],
};
