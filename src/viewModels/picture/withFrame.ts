import type { Figure } from '../../domain/figure';
import type { Context } from '../../wording/context';
import type { PictureModel, PictureSource } from './model';
import { pictureSources, sourceLine } from './pictureSources';

/** What a picture says of itself beside the figure. */
export interface PictureFrame {
  readonly link: string;
  /** ISO 8601 day the picture is made. */
  readonly date: string;
  /** The reader's own headline. */
  readonly headline?: string;
}

/** What differs from view to view, and the figures whose sources are named. */
export interface Shown
  extends
    Pick<PictureModel, 'unit' | 'sentence' | 'body' | 'empty' | 'notes'>,
    Partial<
      Pick<PictureModel, 'title' | 'notComparable' | 'verdict' | 'markKeys' | 'furtherNotes'>
    > {
  readonly figures: readonly Figure[];
}

/** The same with its title, and sources beside the reports. */
interface Titled extends Omit<Shown, 'title'>, Pick<PictureModel, 'title'> {
  readonly further: readonly PictureSource[];
}

/** More notes than this stand at the link only. */
const mostFurtherNotes = 40;

/** What a picture shows with what every picture says: sources, keys, and by whom, where and when. */
export function withFrame(
  { dataset, i18n }: Context,
  { figures, further, ...shown }: Titled,
  frame: PictureFrame,
): PictureModel {
  const { t, language } = i18n;
  const headline = frame.headline?.trim() ?? '';
  const apart = shown.notComparable?.rows.flatMap(({ reasons }) => reasons) ?? [];
  const count = shown.notes.length + apart.length;
  return {
    language,
    headline: headline === '' ? null : headline,
    notComparable: null,
    verdict: null,
    markKeys: [],
    outlineKey: t('key.outlined'),
    hatchKey: t('key.hatched'),
    hollowKey: t('key.hollow'),
    furtherNotes: Array.from({ length: mostFurtherNotes }, (_, index) =>
      t('picture.further_notes', { count: index + 1 }),
    ),
    ...shown,
    notesAtLink: count === 0 ? null : t('picture.notes_at_link', { count }),
    sourceLine: sourceLine(dataset, figures, further, i18n),
    sourceLabel: t('picture.source_line', { sources: '' }).trim(),
    sources: [...pictureSources(dataset, figures, i18n), ...further],
    product: t('app.name'),
    link: frame.link,
    date: frame.date,
    version: t('footer.version', { version: dataset.version }),
  };
}
