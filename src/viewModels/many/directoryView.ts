import type { Company, Dataset } from '../../domain/dataset';
import { groupsOf, regimesOf } from '../../domain/facts/lookup';
import { foldWith } from '../../domain/labels/fold';
import type { I18n } from '../../i18n/I18n';
import { listingsOf } from '../../wording/listing';
import { dataText } from '../../wording/names';
import type { Context } from '../../wording/context';

/** What a company must fit to be listed; null where anything does. */
export interface DirectoryFilter {
  /** Words of its names, in any language, or its stock code. */
  readonly text: string;
  readonly exchange: string | null;
  readonly regime: string | null;
  readonly group: string | null;
  /** The companies of a list of the reader's. */
  readonly ids: readonly string[] | null;
}

export const noFilter: DirectoryFilter = {
  text: '',
  exchange: null,
  regime: null,
  group: null,
  ids: null,
};

/** A company as the directory lists it. */
export interface DirectoryLine {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  /** Where it is listed and what it does. */
  readonly details: string;
}

/** Those companies of the package that fit, in its order. */
export function buildDirectory(
  { dataset, i18n }: Context,
  { text, exchange, regime, group, ids }: DirectoryFilter,
): readonly DirectoryLine[] {
  const words = fold(text).split(' ');
  return dataset.listed
    .filter(
      (company) =>
        (exchange === null || company.exchange.split('|').includes(exchange)) &&
        (regime === null || company.regime === regime) &&
        (group === null || company.groups.includes(group)) &&
        (ids === null || ids.includes(company.id)) &&
        words.every((word) => textsOf(company).includes(word)),
    )
    .map((company) => toLine(company, i18n));
}

/** What can be chosen of exchanges, of disclosure rules and of groups, each with its name. */
export function directoryChoices(dataset: Dataset, i18n: I18n) {
  const named = (kind: string, ids: Iterable<string>) =>
    [...ids].filter((id) => id !== '').map((id) => ({ id, name: dataText(`${kind}.${id}`, i18n) }));
  const exchanges = new Set(dataset.listed.flatMap(({ exchange }) => exchange.split('|')));
  return [
    { part: 'exchange', options: named('exchange', exchanges) },
    { part: 'regime', options: named('regime', regimesOf(dataset)) },
    { part: 'group', options: named('group', groupsOf(dataset)) },
  ] as const;
}

const fold = foldWith(new Map());
const folded = new WeakMap<Company, string>();

/** All that a company is found by. */
function textsOf(company: Company): string {
  const { id, name, shortName, stockCode } = company;
  const texts =
    folded.get(company) ??
    fold(
      [
        id,
        stockCode.replaceAll('|', ' '),
        ...Object.values(shortName),
        ...Object.values(name),
      ].join(' '),
    );
  folded.set(company, texts);
  return texts;
}

function toLine(company: Company, i18n: I18n): DirectoryLine {
  const { language } = i18n;
  return {
    id: company.id,
    name: company.shortName[language],
    fullName: company.name[language],
    details: [...listingsOf(company, i18n), company.business[language]]
      .filter((part) => part !== '')
      .join(' · '),
  };
}
