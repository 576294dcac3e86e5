import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../../src/domain/dataset';
import { sizeOf } from '../../src/export/picture/presets';
import { chosenOf } from '../../src/viewModels/page';
import { buildPictureModel } from '../../src/viewModels/picture/pictureModel';
import { publishedI18n, readPublished } from '../../src/testing/published';
import { nodeFonts } from './fonts/nodeFonts';
import { picturesOf, sheetPage, viewsOf } from './previews/contactSheet';
import { renderPicture } from './previews/renderPicture';

/*
 * npm run pictures -- --out DIR [--indicators a,b,c] [--print-mm N]
 * Draws pictures of indicators for review: each view, size and language, as PNG, and index.html
 * with all of them; reports what does not fit and which characters no font has. An indicator may name a view as a link does:
 * --indicators "pue,suppliers?view=groups&by=region". Without the option: all headline indicators.
 */

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    indicators: { type: 'string' },
    'print-mm': { type: 'string', default: '180' },
  },
});
if (values.out === undefined) throw new Error('name the folder for the pictures: --out DIR');
const out = values.out;
const printMm = Number(values['print-mm']);
if (!(printMm >= 50 && printMm <= 420)) throw new Error('--print-mm is a number from 50 to 420');

const dataset = readPublished();
const asked =
  values.indicators?.split(',') ??
  dataset.indicators.filter((indicator) => indicator.headline).map((indicator) => indicator.id);
const pictures = viewsOf(dataset, asked).flatMap(picturesOf);
const date = new Date().toISOString().slice(0, 10);
const faults = new Map<string, string>();
mkdirSync(out, { recursive: true });
for (const language of languages) {
  const fonts = await nodeFonts(language);
  const words = publishedI18n(language);
  for (const one of pictures.filter((picture) => picture.language === language)) {
    const { indicator, selection, path: page } = one.view;
    const link = `https://example.org/${language}/indicators/${page}`;
    const chosen = chosenOf(dataset, selection);
    const context = { dataset, i18n: words };
    const model = buildPictureModel(context, indicator, chosen, { link, date });
    const rendered = renderPicture(model, sizeOf(one.preset, printMm), one, fonts);
    const told = [
      ...rendered.picture.overflow.map((what) => `does not fit: ${what}`),
      ...rendered.missing.map((character) => `no font has ${character}`),
    ];
    if (told.length > 0) faults.set(one.name, told.join(', '));
    writeFileSync(path.join(out, `${one.name}.png`), rendered.png);
  }
}
writeFileSync(path.join(out, 'index.html'), sheetPage(pictures, faults));
console.log(`${pictures.length} pictures in ${path.join(out, 'index.html')}`);
for (const [name, what] of faults) console.log(`${name}: ${what}`);
