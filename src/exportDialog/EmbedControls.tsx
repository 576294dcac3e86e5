import { languages } from '../domain/dataset';
import { languageModules } from '../i18n/languages';
import { useI18n } from '../i18n/I18n';
import { FilterSelect, Select } from '../ui/Select';
import { frameWidthsPx, narrowestColumnPx, type EmbedChoice } from './embedChoice';

interface EmbedControlsProps {
  readonly choice: EmbedChoice;
  readonly dataVersion: string;
  readonly onChange: (part: Partial<EmbedChoice>) => void;
}

/** Width, theme and language of an embed, and what its code brings along. */
export function EmbedControls({ choice, dataVersion, onChange }: EmbedControlsProps) {
  const { t } = useI18n();
  const widths = frameWidthsPx.map((px) => ({
    value: String(px),
    label: t('export.embed.width.fixed', { px }),
  }));
  return (
    <>
      <div className="export-choices">
        <FilterSelect
          label={t('export.embed.width')}
          all={t('export.embed.width.full', { px: narrowestColumnPx })}
          value={choice.width === null ? null : String(choice.width)}
          options={widths}
          onChange={(width) =>
            onChange({ width: frameWidthsPx.find((px) => String(px) === width) ?? null })
          }
        />
        <FilterSelect
          label={t('export.embed.theme')}
          all={t('export.embed.theme.system')}
          value={choice.skin}
          options={(['light', 'dark'] as const).map((value) => ({
            value,
            label: t(`theme.to_${value}`),
          }))}
          onChange={(skin) => onChange({ skin })}
        />
        <Select
          label={t('nav.languages')}
          value={choice.language}
          options={languages.map((id) => ({ value: id, label: languageModules[id].name }))}
          onChange={(language) => onChange({ language })}
        />
      </div>
      <Tick
        label={t('export.embed.resizing')}
        checked={choice.resizing}
        onChange={(resizing) => onChange({ resizing })}
      />
      <Tick
        label={t('export.embed.pin', { version: dataVersion })}
        checked={choice.pinned}
        onChange={(pinned) => onChange({ pinned })}
      />
    </>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="export-tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
