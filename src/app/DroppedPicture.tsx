import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useI18n } from '../i18n/I18n';
import { siteRoot } from '../ui/absoluteLink';
import { Notice } from '../ui/Notice';

const pictures = ['image/png', 'image/svg+xml'];

/** A picture of ours that is dropped on the page opens its view. */
export function DroppedPicture() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [unknown, setUnknown] = useState<string | null>(null);
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const open = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      // Else the browser would leave the page to show the file.
      event.preventDefault();
      linkOf(file).then(
        (link) => {
          setUnknown(link === null ? file.name : null);
          if (link !== null) navigate(link);
        },
        () => setUnknown(file.name),
      );
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', open);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', open);
    };
  }, [navigate]);
  if (unknown === null) return null;
  return (
    <Notice text={t('notice.picture', { name: unknown })}>
      <button type="button" className="text-button" onClick={() => setUnknown(null)}>
        {t('proof.close')}
      </button>
    </Notice>
  );
}

/** Path and query of a picture's view; null if it is no picture of this site. */
async function linkOf(file: File): Promise<string | null> {
  if (!pictures.includes(file.type)) return null;
  if (file.type === 'image/png') {
    const { readPngMetadata } = await import('../export/metadata/pngMetadata');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readPngMetadata(bytes, siteRoot())?.link ?? null;
  }
  const { readSvgMetadata } = await import('../export/metadata/svgMetadata');
  return readSvgMetadata(await file.text(), siteRoot())?.link ?? null;
}
