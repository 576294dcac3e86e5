import { useEffect, useState } from 'react';
import { languages } from '../domain/dataset';
import type { LoadBytes } from '../export/fonts/loadPictureFonts';
import { presetIds } from '../export/picture/presets';
import { languageNames } from '../i18n/language';
import { useWords } from '../i18n/Words';
import { Select } from '../ui/Select';
import type { PictureFrame } from './pictureModel';
import { PictureActions } from './PictureActions';
import {
  makePicture,
  type PictureChoice,
  type TakenPicture,
  type TakenView,
} from './takeAwayPicture';

interface TakePictureProps {
  readonly view: TakenView;
  readonly frame: PictureFrame;
  readonly loadBytes: LoadBytes;
}

type Drawn =
  | { readonly status: 'drawing' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly taken: TakenPicture; readonly choice: PictureChoice };

/** A preview of the view as a picture, in a size, language and theme of choice. */
export function TakePicture({ view, frame, loadBytes }: TakePictureProps) {
  const { t, language } = useWords();
  const [choice, setChoice] = useState<PictureChoice>({
    preset: 'article',
    printWidthMm: 180,
    theme: 'light',
    language,
  });
  const [drawn, setDrawn] = useState<Drawn>({ status: 'drawing' });
  const { link, date } = frame;
  useEffect(() => {
    let current = true;
    makePicture(view, choice, { link, date }, loadBytes).then(
      (taken) => current && setDrawn({ status: 'ready', taken, choice }),
      () => current && setDrawn({ status: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [view, choice, link, date, loadBytes]);
  const change = (part: Partial<PictureChoice>) => setChoice({ ...choice, ...part });
  return (
    <section aria-labelledby="take-picture">
      <h3 id="take-picture">{t('take.picture')}</h3>
      <div className="take-choices">
        <Select
          label={t('take.size')}
          value={choice.preset}
          options={presetIds.map((id) => ({ value: id, label: t(`take.size.${id}`) }))}
          onChange={(preset) => change({ preset })}
        />
        {choice.preset === 'print' && (
          <label className="choice">
            <span>{t('take.width_mm')}</span>
            <input
              type="number"
              min={50}
              max={420}
              value={choice.printWidthMm}
              onChange={({ target: { valueAsNumber: width } }) => {
                if (width >= 50 && width <= 420) change({ printWidthMm: width });
              }}
            />
          </label>
        )}
        <Select
          label={t('nav.languages')}
          value={choice.language}
          options={languages.map((id) => ({ value: id, label: languageNames[id] }))}
          onChange={(chosen) => change({ language: chosen })}
        />
        <Select
          label={t('take.theme')}
          value={choice.theme}
          options={(['light', 'dark'] as const).map((id) => ({
            value: id,
            label: t(`take.theme.${id}`),
          }))}
          onChange={(theme) => change({ theme })}
        />
      </div>
      {drawn.status === 'drawing' && <p role="status">{t('take.drawing')}</p>}
      {drawn.status === 'failed' && <p role="alert">{t('take.picture.failed')}</p>}
      {drawn.status === 'ready' && (
        <>
          <img
            className="take-preview"
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.taken.picture.svg)}`}
            alt={t('take.preview')}
            width={drawn.taken.picture.width}
            height={drawn.taken.picture.height}
          />
          {drawn.taken.picture.overflow.map((one) => (
            <p key={one} className="figure-note">
              {t(`take.overflow.${one}`)}
            </p>
          ))}
          <PictureActions taken={drawn.taken} choice={drawn.choice} view={view} />
        </>
      )}
    </section>
  );
}
