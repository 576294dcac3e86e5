import { languages } from '../domain/dataset';
import { presetIds } from '../export/picture/presets';
import { languageModules } from '../i18n/languages';
import { useI18n } from '../i18n/I18n';
import { themes } from '../theme/palette';
import { Select } from '../ui/Select';
import type { PictureChoice } from './makePicture';

interface PictureControlsProps {
  readonly choice: PictureChoice;
  readonly onChange: (part: Partial<PictureChoice>) => void;
}

/** Size, language and colours of the picture. */
export function PictureControls({ choice, onChange }: PictureControlsProps) {
  const { t } = useI18n();
  return (
    <div className="export-choices">
      <Select
        label={t('export.size')}
        value={choice.preset}
        options={presetIds.map((id) => ({ value: id, label: t(`export.size.${id}`) }))}
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
        label={t('export.theme')}
        value={choice.theme}
        options={themes.map((id) => ({
          value: id,
          label: t(`export.theme.${id}`),
        }))}
        onChange={(theme) => onChange({ theme })}
      />
    </div>
  );
}
