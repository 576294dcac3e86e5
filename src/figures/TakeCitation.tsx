import { useState } from 'react';
import { cite, citationStyles, type CitationStyle } from '../export/citation/cite';
import { useWords } from '../i18n/Words';
import { CopyText } from '../ui/CopyText';
import { Select } from '../ui/Select';
import type { PictureFrame } from './pictureModel';
import { citedFigure, type TakenView } from './takeAwayPicture';

interface TakeCitationProps {
  readonly view: TakenView;
  readonly frame: PictureFrame;
}

/** How to cite a view, in the styles of newsrooms and journals. */
export function TakeCitation({ view, frame }: TakeCitationProps) {
  const words = useWords();
  const { t } = words;
  const [style, setStyle] = useState<CitationStyle>('plain');
  const text = cite(citedFigure(view, words, frame), style, words);
  return (
    <section aria-labelledby="take-citation">
      <h3 id="take-citation">{t('take.citation')}</h3>
      <Select
        label={t('take.style')}
        value={style}
        options={citationStyles.map((id) => ({ value: id, label: t(`take.style.${id}`) }))}
        onChange={setStyle}
      />
      <p className="take-citation">{text}</p>
      <CopyText key={text} text={text} label={t('proof.copy')} done={t('proof.copied')} />
    </section>
  );
}
