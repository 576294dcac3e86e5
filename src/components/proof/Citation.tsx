import { useRef, useState } from 'react';
import { cite, citationStyles, type CitationStyle } from '../../export/citation/cite';
import type { CitationSubject } from '../../viewModels/citationSubject';
import { useI18n } from '../../i18n/I18n';
import { CopyText } from '../../ui/CopyText';
import { Select } from '../../ui/Select';

/** A citation in a style of choice, ready to copy. */
export function Citation({ subject }: { readonly subject: CitationSubject }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [style, setStyle] = useState<CitationStyle>('plain');
  const shown = useRef<HTMLParagraphElement>(null);
  const text = cite(subject, style, i18n);
  return (
    <>
      <Select
        label={t('export.style')}
        value={style}
        options={citationStyles.map((id) => ({ value: id, label: t(`export.style.${id}`) }))}
        onChange={setStyle}
      />
      <p ref={shown} className="export-citation">
        {text}
      </p>
      <p>
        <CopyText key={text} text={text} shownIn={shown} />
      </p>
    </>
  );
}
