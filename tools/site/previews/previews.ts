import type { LoadedSite } from '../../../src/app/prerender/renderPage';
import { languages } from '../../../src/domain/dataset';
import { nodeFonts } from '../fonts/nodeFonts';
import { renderPicture } from './renderPicture';

/** The size that link previews are shown in, https://ogp.me and the sites that read it. */
const size = { width: 1200, height: 630, scale: 1 };
const look = { background: 'paper', notes: 'short' } as const;

/** A picture of an indicator for link previews. */
export interface Preview {
  /** Below the site's base. */
  readonly path: string;
  readonly png: Uint8Array;
}

/** The path of an indicator's picture in a language, below the site's base. */
export function previewPath(language: string, indicator: string): string {
  return `previews/${language}/${indicator}.png`;
}

/** A picture of every indicator in each language, drawn by the code that draws exported pictures. */
export async function* previewsOf(site: LoadedSite): AsyncGenerator<Preview> {
  for (const language of languages) {
    const fonts = await nodeFonts(language);
    for (const { id } of site.indicators) {
      const { png } = renderPicture(site.preview(id, language), size, look, fonts);
      yield { path: previewPath(language, id), png };
    }
  }
}
