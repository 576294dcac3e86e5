import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { Collapsible } from '../../ui/Collapsible';
import { useHash } from '../../ui/useHash';
import { EquationLine } from '../proof/EquationLine';
import { FindingWords, OutcomeName } from './FindingNote';
import type { FindingView, PrintedNumber } from '../../viewModels/findings/findingView';
import type { PageProps } from '../../viewModels/page';
import { paths } from '../../state/paths';

export interface FindingItemProps {
  readonly view: FindingView;
  /** What the reader sees already and need not be told again. */
  readonly known: readonly ('company' | 'outcome')[];
  readonly linkTo: PageProps['linkTo'];
  readonly onOpen: (id: string) => void;
}

/** A finding in full: what it is about, rule, result, arithmetic, the printed numbers it rests on. */
export function FindingItem({ view, known, linkTo, onOpen }: FindingItemProps) {
  const { t } = useI18n();
  const { figure, printed } = view;
  const hash = useHash();
  const isNamed = view.names.includes(hash);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNamed) article.current?.scrollIntoView();
  }, [isNamed]);
  return (
    <article
      ref={article}
      id={view.id}
      className="finding"
      aria-current={isNamed ? 'true' : undefined}
      data-finding={view.id}
      data-check={view.rule}
      data-outcome={view.outcome}
      data-company={view.company}
    >
      <header className="finding-subject">
        {!known.includes('company') && (
          <CompanyName name={view.companyName} position={view.position} />
        )}
        <p>
          <Link href={linkTo(paths.indicator(figure.indicator))}>{figure.name}</Link>{' '}
          <span className="figure-unit">{t('controls.year_value', { year: figure.year })}</span>
        </p>
        {!known.includes('outcome') && <OutcomeName view={view} />}
        <Link className="text-button" href={linkTo(paths.finding(view.id))}>
          {t('checks.link')}
        </Link>
      </header>
      <div className="finding-text">
        <p className="finding-rule">
          <strong>{view.ruleName}</strong> <span>{view.statement}</span>
        </p>
        <FindingWords view={view} />
        <EquationLine parts={view.equation} />
        <Collapsible
          summary={t('checks.printed', { count: printed.length })}
          open={view.outcome === 'contradicts' || isNamed}
        >
          {() => (
            <ul className="finding-printed">
              {printed.map((printedNumber) => (
                <PrintedItem
                  key={`${printedNumber.figure} ${printedNumber.line}`}
                  number={printedNumber}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          )}
        </Collapsible>
      </div>
    </article>
  );
}

interface PrintedItemProps {
  readonly number: PrintedNumber;
  readonly onOpen: (id: string) => void;
}

function PrintedItem({ number, onOpen }: PrintedItemProps) {
  const { t } = useI18n();
  const year = t('controls.year_value', { year: number.year });
  return (
    <li>
      <button type="button" className="figure-number" onClick={() => onOpen(number.figure)}>
        <span lang={number.language}>
          <span>{number.printed}</span>
          {number.unitPrinted !== '' && <small>{` ${number.unitPrinted}`}</small>}
        </span>{' '}
        <span className="visually-hidden">
          {t('figure.proof_of', { label: `${number.name}, ${year}` })}
        </span>
      </button>
      <span>
        <span>{number.name}</span> <span className="figure-unit">{year}</span>
        <br />
        <span className="finding-rule">
          <span lang={number.language}>{`${number.label} · ${number.section}`}</span>{' '}
          <span>{`· ${t('checks.line', { line: number.line })}`}</span>
        </span>
      </span>
    </li>
  );
}
