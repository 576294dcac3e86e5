import { useEffect, useEffectEvent, useState } from 'react';
import { languages } from '../domain/dataset';
import { backgrounds } from '../export/picture/backgrounds';
import { noteChoices } from '../export/picture/notes';
import { languageModules } from '../i18n/languages';
import { useI18n } from '../i18n/I18n';
import { Select } from '../ui/Select';
import type { PictureChoice, PictureSubject } from './makePicture';

interface PictureControlsProps extends Pick<PictureSubject, 'presets'> {
  readonly choice: PictureChoice;
  readonly onChange: (part: Partial<PictureChoice>) => void;
}

/** Headline, size, language, notes and background of the picture. */
export function PictureControls({ presets, choice, onChange }: PictureControlsProps) {
  const { t } = useI18n();
  return (
    <div className="export-choices">
      <Headline onChange={(headline) => onChange({ headline })} />
      <Select
        label={t('export.size')}
        value={choice.preset}
        options={presets.map((id) => ({ value: id, label: t(`export.size.${id}`) }))}
        onChange={(preset) => onChange({ preset })}
      />
      {choice.preset === 'print' && (
        <label className="choice">
          <span>{t('export.width_mm')}</span>
          <input
            type="number"
            min={50}
            max={420}
            value={choice.printWidthMm}
            onChange={({ target: { valueAsNumber: width } }) => {
              if (width >= 50 && width <= 420) onChange({ printWidthMm: width });
            }}
          />
        </label>
      )}
      <Select
        label={t('nav.languages')}
        value={choice.language}
        options={languages.map((id) => ({ value: id, label: languageModules[id].name }))}
        onChange={(language) => onChange({ language })}
      />
      <Select
        label={t('export.notes')}
        value={choice.notes}
        options={noteChoices.map((id) => ({ value: id, label: t(`export.notes.${id}`) }))}
        onChange={(notes) => onChange({ notes })}
      />
      <Select
        label={t('export.background')}
        value={choice.background}
        options={backgrounds.map((id) => ({ value: id, label: t(`export.background.${id}`) }))}
        onChange={(background) => onChange({ background })}
      />
    </div>
  );
}

/** A picture is drawn anew once the typing pauses. */
const pauseMs = 400;
const longestHeadline = 160;

/** The reader's own headline; it is in the picture alone. */
function Headline({ onChange }: { readonly onChange: (headline: string) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState<string | null>(null);
  const report = useEffectEvent(onChange);
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => report(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className="choice export-headline">
      <span>{t('export.headline')}</span>
      <input
        type="text"
        maxLength={longestHeadline}
        value={text ?? ''}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}
