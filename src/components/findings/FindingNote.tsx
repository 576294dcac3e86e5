import { useI18n } from '../../i18n/I18n';
import { EquationLine } from '../proof/EquationLine';
import type { FindingView } from '../../viewModels/findings/findingView';

interface FindingNoteProps {
  readonly view: FindingView;
  /** The figure beside which it stands; another one it is about is named. */
  readonly beside: string;
}

/** A finding in short, beside a figure it touches: outcome, sentence, arithmetic. */
export function FindingNote({ view, beside }: FindingNoteProps) {
  const { t } = useI18n();
  const { figure } = view;
  const about = [figure.name, t('controls.year_value', { year: figure.year })];
  return (
    <article className="finding-note" data-finding={view.id} data-outcome={view.outcome}>
      <p>
        <OutcomeName view={view} />{' '}
        <span className="finding-rule">
          {[view.ruleName, ...(figure.id === beside ? [] : about)].join(' · ')}
        </span>
      </p>
      <FindingWords view={view} />
      <EquationLine parts={view.equation} />
    </article>
  );
}

/** More remarks than these are easier to read one below the other. */
const mostInLine = 3;

/** What a test came to, with its remarks. */
export function FindingWords({ view }: { readonly view: FindingView }) {
  const { t } = useI18n();
  const { result, remarks } = view;
  if (remarks.length < mostInLine) {
    return <p>{[result, ...remarks].join(t('sentence.separator'))}</p>;
  }
  return (
    <div>
      <p>{result}</p>
      <ul className="finding-remarks">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}

/** The outcome in a word, with its mark. */
export function OutcomeName({ view }: { readonly view: FindingView }) {
  return (
    <span className="outcome">
      <span className="outcome-mark" data-outcome={view.outcome} aria-hidden="true" />
      <span>{view.outcomeName}</span>
    </span>
  );
}
