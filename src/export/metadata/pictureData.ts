import * as v from 'valibot';
import { languages, type Language } from '../../domain/dataset';
import { sitePath } from './sitePath';

/** What a picture carries beside its pixels, so that it can be traced and its numbers be had again. */
export interface PictureData {
  readonly title: string;
  /** Absolute address of the page the picture is of. */
  readonly link: string;
  readonly citation: string;
  /** The numbers of the picture. */
  readonly csv: string;
  /** Version of the data. */
  readonly version: string;
  readonly language: Language;
}

/** What is read back. Everything but `link` is text to show, never to run or to follow. */
export interface ReadPictureData extends Omit<PictureData, 'link'> {
  /** Path and search below the site's root: "/en/indicators/pue/?year=2024"; null for a link elsewhere. */
  readonly link: string | null;
}

/** Names the product in files: keyword of the PNG chunk, id of the SVG element. */
export const mark = 'esg-peer-ledger';

export const traceSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ link: v.string(), version: v.string(), language: v.picklist(languages) }),
);

export const pictureDataSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    title: v.string(),
    link: v.string(),
    citation: v.string(),
    csv: v.string(),
    version: v.string(),
    language: v.picklist(languages),
  }),
);

/** What a stranger's file says, its link held to `site`. */
export function readPictureData(data: PictureData, site: string): ReadPictureData {
  return { ...data, link: sitePath(data.link, site) };
}

/** The size of a file that is read: a picture of ours is far smaller. */
export const largestFileBytes = 32 * 1024 * 1024;
