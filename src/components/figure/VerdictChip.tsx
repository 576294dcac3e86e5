import { useI18n } from '../../i18n/I18n';
import type { VerdictView } from '../../viewModels/figure/verdictView';

/** The verdict of a figure; it opens to its reasons and what each figure covers. */
export function VerdictChip({ verdict }: { readonly verdict: VerdictView }) {
  const { t } = useI18n();
  return (
    <details className="verdict" data-verdict={verdict.level}>
      <summary>
        <span className="verdict-box" data-level={verdict.level} aria-hidden="true" />
        <span>{verdict.label}</span>
      </summary>
      <div className="verdict-reasons">
        {verdict.reasons.length > 0 && (
          <ul>
            {verdict.reasons.map((reason) => (
              <li key={reason.id} data-reason={reason.id}>
                <strong>{reason.label}</strong> <span>{`(${reason.companies})`}</span>
                <br />
                <span>{reason.sentence}</span>
              </li>
            ))}
          </ul>
        )}
        {verdict.details.length > 0 && (
          <>
            <strong>{t('figure.covers')}</strong>
            <dl>
              {verdict.details.map(({ company, texts }) => (
                <div key={company}>
                  <dt>{company}</dt>
                  {texts.map((text) => (
                    <dd key={text}>{text}</dd>
                  ))}
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </details>
  );
}
