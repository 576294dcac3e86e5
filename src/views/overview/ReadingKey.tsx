import { useI18n } from '../../i18n/I18n';

const marks = ['printed', 'hatched', 'outlined', 'gap'] as const;
const verdicts = ['comparable', 'with_care', 'do_not_rank'] as const;

/** How to read the figures: the kinds of mark and the three verdicts. */
export function ReadingKey() {
  const { t } = useI18n();
  return (
    <section className="reading-key" aria-labelledby="reading-key">
      <h2 id="reading-key">{t('key.heading')}</h2>
      <dl>
        {marks.map((mark) => (
          <div key={mark}>
            <dt>
              <span className={`key-mark key-${mark}`} aria-hidden="true" />
            </dt>
            <dd>{t(`key.${mark}`)}</dd>
          </div>
        ))}
        {verdicts.map((level) => (
          <div key={level}>
            <dt>
              <span className="verdict-box" data-level={level} aria-hidden="true" />
            </dt>
            <dd>
              <strong>{t(`verdict.${level}`)}</strong> <span>{t(`key.${level}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
