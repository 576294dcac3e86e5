import type { Issue } from '../../../src/data/issue';
import { textsFile, type DataFile } from '../../../src/data/dataFiles';
import { parseDataset } from '../../../src/data/parseDataset';
import { parseTexts } from '../../../src/data/parseTexts';
import { checkAll } from '../../../src/domain/checks/checkCompany';
import {
  outcomes,
  type Finding,
  type Outcome,
  type Rule,
} from '../../../src/domain/checks/finding';
import type { Dataset, Language } from '../../../src/domain/dataset';
import type { Quantity } from '../../../src/domain/numbers/quantity';
import {
  buildFindingView,
  explain,
  type FindingView,
} from '../../../src/viewModels/findings/findingView';
import { createFormat } from '../../../src/i18n/format';
import { messagesOf } from '../../../src/i18n/messages/byLanguage';
import { createTranslate } from '../../../src/i18n/translate';
import type { I18n } from '../../../src/i18n/I18n';

/** What is asked for; null leaves nothing out. */
export interface Asked {
  readonly language: Language;
  readonly json: boolean;
  readonly company: string | null;
  readonly rule: Rule | null;
  readonly outcome: Outcome | null;
}

export interface Reported {
  /** For stdout; empty where nothing could be made. */
  readonly text: string;
  /** For stderr, each a line: faults of the data, or why there are no findings. */
  readonly messages: readonly string[];
  readonly failed: boolean;
}

/** A quantity as plain decimals; an open end is null. */
export interface PlainQuantity {
  readonly low: string | null;
  readonly high: string | null;
  readonly value: string;
  readonly unit: string;
}

/** A finding for other programs. */
export interface PlainFinding {
  readonly id: string;
  readonly rule: string;
  readonly outcome: string;
  /** Null for a finding across the reports of a company. */
  readonly report: string | null;
  readonly company: string;
  readonly indicator: string;
  readonly dimension: string | null;
  readonly category: string | null;
  readonly year: number;
  /** Lines of the report's text, in the order of the numbers it rests on. */
  readonly lines: readonly number[];
  readonly expected: PlainQuantity | null;
  readonly found: PlainQuantity | null;
  readonly explanation: string;
  /** Where several findings are one fact: what it is of each of them; else empty. */
  readonly parts: readonly PlainFinding[];
}

/** Without these there is nothing to check, or it would be checked wrongly. */
const neededTables: readonly DataFile[] = [
  'companies.csv',
  'reports.csv',
  'indicators.csv',
  'categories.csv',
  'observations.csv',
  'conversions.csv',
  'texts.csv',
];

/** What the reports of a package, given by its bytes, say of themselves. */
export function reportFindings(files: ReadonlyMap<DataFile, Uint8Array>, asked: Asked): Reported {
  const words = textsFile(asked.language);
  const needed = [...neededTables, words];
  const missing = needed.filter((file) => !files.has(file));
  if (missing.length > 0) return failure(`not there: ${missing.join(', ')}`);
  const texts = new Map<DataFile, string>();
  const messages: string[] = [];
  for (const [file, bytes] of files) {
    try {
      texts.set(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      if (needed.includes(file)) return failure(`${file} is not in UTF-8`);
      messages.push(`${file}:-:- not_utf8`);
    }
  }
  const { dataset, issues } = parseDataset(texts);
  const worded = parseTexts(words, texts.get(words) ?? '');
  messages.push(...[...issues, ...worded.issues].map(issueLine));
  const known = dataset.companies.map(({ id }) => id);
  if (asked.company !== null && !known.includes(asked.company)) {
    return failure(`--company ${asked.company} is none of: ${known.join(', ')}`, messages);
  }
  const findings = checkAll(dataset).filter(
    ({ key, rule, outcome }) =>
      (asked.company === null || key.company === asked.company) &&
      (asked.rule === null || rule === asked.rule) &&
      (asked.outcome === null || outcome === asked.outcome),
  );
  const i18n: I18n = {
    language: asked.language,
    t: createTranslate(asked.language, messagesOf[asked.language]),
    format: createFormat(asked.language),
    texts: worded.texts,
  };
  const text = asked.json
    ? JSON.stringify(
        findings.map((finding) => toPlain(dataset, finding, i18n)),
        null,
        2,
      )
    : toText(dataset, findings, i18n);
  return { text, messages, failed: false };
}

function failure(message: string, before: readonly string[] = []): Reported {
  return { text: '', messages: [...before, message], failed: true };
}

function issueLine({ file, line, column, rule, found }: Issue): string {
  return `${file}:${line ?? '-'}:${column ?? '-'} ${rule} – ${found ?? 'nothing'}`;
}

function toPlain(dataset: Dataset, finding: Finding, i18n: I18n): PlainFinding {
  const { rule, outcome, report, key, rows, expected, found } = finding;
  const view = buildFindingView(dataset, finding, i18n);
  return {
    id: view.id,
    rule,
    outcome,
    report,
    company: key.company,
    indicator: key.indicator,
    dimension: key.dimension,
    category: key.category,
    year: key.year,
    lines: [...new Set(rows)].map((row) => row.line),
    expected: expected && plainQuantity(expected),
    found: found && plainQuantity(found),
    explanation: explain(view, i18n),
    parts: finding.parts.map((part) => toPlain(dataset, part, i18n)),
  };
}

function plainQuantity({ value, unit, interval }: Quantity): PlainQuantity {
  return {
    low: interval.low?.toFixed() ?? null,
    high: interval.high?.toFixed() ?? null,
    value: value.toFixed(),
    unit,
  };
}

/** The findings by outcome, gravest first, then how many there are of each. */
function toText(dataset: Dataset, findings: readonly Finding[], i18n: I18n): string {
  const { t } = i18n;
  const byOutcome = outcomes.map((outcome) => ({
    name: t(`outcome.${outcome}`),
    views: findings
      .filter((finding) => finding.outcome === outcome)
      .map((finding) => buildFindingView(dataset, finding, i18n)),
  }));
  return [
    ...byOutcome
      .filter(({ views }) => views.length > 0)
      .flatMap(({ name, views }) => [
        `${name} (${views.length})`,
        '',
        ...views.flatMap((view) => [...linesOf(view, i18n), '']),
      ]),
    ...byOutcome.map(({ name, views }) => `${String(views.length).padStart(6)}  ${name}`),
    `${String(findings.length).padStart(6)}  ${t('checks.total')}`,
  ].join('\n');
}

function linesOf(view: FindingView, i18n: I18n): readonly string[] {
  const { t } = i18n;
  const year = t('controls.year_value', { year: view.figure.year });
  const places = view.printed.map(({ printed, line }) => `${printed} (${line})`);
  return [
    `  ${[view.companyName, view.figure.name, year, view.ruleName].join(' · ')}`,
    ...[view.result, ...view.remarks].map((sentence) => `    ${sentence}`),
    ...(view.equationText === '' ? [] : [`    ${view.equationText}`]),
    `    ${t('proof.line')}: ${places.join(', ')}`,
  ];
}
