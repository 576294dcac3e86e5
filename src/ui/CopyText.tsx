import { useState, type RefObject } from 'react';
import { useI18n } from '../i18n/I18n';

interface CopyTextProps {
  readonly text: string;
  /** What shows the text: it is selected where the browser does not let the page copy. */
  readonly shownIn: RefObject<HTMLElement | null>;
}

/** A button that copies a text; without a clipboard it selects the text and names the shortcut. */
export function CopyText({ text, shownIn }: CopyTextProps) {
  const { t } = useI18n();
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle');
  const refused = () => {
    select(shownIn.current);
    setState('selected');
  };
  return (
    <>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          // A page without https has none.
          if ('clipboard' in navigator) {
            navigator.clipboard.writeText(text).then(() => setState('copied'), refused);
          } else refused();
        }}
      >
        <span aria-live="polite">{t(state === 'copied' ? 'proof.copied' : 'proof.copy')}</span>
      </button>
      {state === 'selected' && (
        <small className="copy-note" role="status">
          {t('export.selected')}
        </small>
      )}
    </>
  );
}

function select(element: HTMLElement | null): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else if (element) window.getSelection()?.selectAllChildren(element);
}
