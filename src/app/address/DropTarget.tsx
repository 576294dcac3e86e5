import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { largestFileBytes } from '../../export/metadata/pictureData';
import { useI18n } from '../../i18n/I18n';
import { siteRoot } from '../../ui/absoluteLink';
import { Notice } from '../../ui/Notice';
import { addressIn, pageAt } from './droppedAddress';

const pictures = ['image/png', 'image/svg+xml'];

/** Why what was dropped opens nothing, and what it is called. */
interface Refused {
  readonly because: 'picture' | 'picture_too_large' | 'link';
  readonly name: string;
}

/** A picture of ours, a link or the code of an embed that is dropped on the page opens its view. */
export function DropTarget() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(
    () =>
      watchDrops((found) => {
        if (typeof found === 'string') navigate(found);
        setRefused(typeof found === 'string' ? null : found);
      }),
    [navigate],
  );
  if (refused === null) return null;
  return (
    <Notice text={t(`notice.${refused.because}`, { name: refused.name })}>
      <button type="button" className="text-button" onClick={() => setRefused(null)}>
        {t('proof.close')}
      </button>
    </Notice>
  );
}

/** Tells of each drop what it opens, path and query, or why nothing; returns what ends that. */
function watchDrops(onDrop: (found: string | Refused) => void): () => void {
  // What is dragged from the page itself, a selection or a link, is no wish to open it.
  let isOwn = false;
  const start = () => (isOwn = true);
  const end = () => (isOwn = false);
  const isOurs = ({ target, dataTransfer }: DragEvent) =>
    dataTransfer !== null &&
    !isOwn &&
    !(target instanceof Element && target.closest('input, textarea'));
  const allow = (event: DragEvent) => {
    if (isOurs(event)) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!isOurs(event)) return;
    const [file] = event.dataTransfer?.files ?? [];
    const address = file ? null : addressIn(textOf(event));
    // Else the browser would leave the page to show the file or what is at the address.
    event.preventDefault();
    if (file) void viewOf(file).then(onDrop);
    else if (address !== null) {
      onDrop(pageAt(address, siteRoot()) ?? { because: 'link', name: address.slice(0, 100) });
    }
  };
  window.addEventListener('dragstart', start);
  window.addEventListener('dragend', end);
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragstart', start);
    window.removeEventListener('dragend', end);
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', drop);
  };
}

function textOf({ dataTransfer }: DragEvent): string {
  return dataTransfer?.getData('text/uri-list') || dataTransfer?.getData('text/plain') || '';
}

/** Path and query of a picture's view, or why it is not opened. */
async function viewOf(file: File): Promise<string | Refused> {
  const { name, size } = file;
  if (size > largestFileBytes) return { because: 'picture_too_large', name };
  const link = await linkOf(file).catch(() => null);
  return link ?? { because: 'picture', name };
}

/** Null if it is no picture of this site. */
async function linkOf(file: File): Promise<string | null> {
  if (!pictures.includes(file.type)) return null;
  if (file.type === 'image/png') {
    const { readPngMetadata } = await import('../../export/metadata/pngMetadata');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readPngMetadata(bytes, siteRoot())?.link ?? null;
  }
  const { readSvgMetadata } = await import('../../export/metadata/svgMetadata');
  return readSvgMetadata(await file.text(), siteRoot())?.link ?? null;
}
