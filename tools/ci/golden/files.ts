import { strFromU8, unzipSync } from 'fflate';
import { judge } from '../../../src/domain/compare/judge';
import type { Dataset } from '../../../src/domain/dataset';
import { drawPicture } from '../../../src/export/picture/drawPicture';
import { sizeOf } from '../../../src/export/picture/presets';
import { everyFigure, everyFigureOf } from '../../../src/export/table/everyFigure';
import { exportFormats } from '../../../src/export/table/fileName';
import { buildExportTable } from '../../../src/export/table/rows';
import { writeTable } from '../../../src/export/table/formats/write';
import type { I18n } from '../../../src/i18n/I18n';
import type { FontMetrics } from '../../../src/theme/fontMetrics';
import type { Item } from './record';
import { changing, frame, pictureModelOf, unchanging } from './views';

/** One shape on each background and with each length of notes, and a narrow one, without the fonts inside. */
export function* picturesIn(dataset: Dataset, i18n: I18n, fonts: FontMetrics): Generator<Item> {
  const shapes = [
    ['article', 'paper', 'short'],
    ['article', 'dark', 'all'],
    ['article', 'transparent', 'none'],
    ['column', 'white', 'short'],
  ] as const;
  const views = [...changing, ...unchanging];
  for (const indicator of dataset.indicators) {
    for (const [view, change] of views) {
      const model = pictureModelOf(dataset, indicator, change, i18n);
      for (const [preset, background, notes] of shapes) {
        const look = { ...sizeOf(preset, 180), background, notes, fonts };
        const { svg } = drawPicture(model, look);
        const group = `picture/${i18n.language}/${view}`;
        const name = [indicator.id, preset, background].join('.');
        yield { group, name, text: svg.replaceAll('><', '>\n<') };
      }
    }
  }
}

/** Every table to take away, in every format. */
export async function* exportsIn(dataset: Dataset, i18n: I18n): AsyncGenerator<Item> {
  const ids = dataset.companies.map(({ id }) => id);
  const tables = [
    { subject: { kind: 'all' } as const, figures: everyFigure(dataset) },
    ...ids.map((id) => ({
      subject: { kind: 'company', id } as const,
      figures: everyFigure(dataset, [id]),
    })),
    ...dataset.indicators.map((indicator) => ({
      subject: { kind: 'indicator', id: indicator.id } as const,
      figures: everyFigureOf(dataset, indicator, ids),
    })),
  ];
  for (const { subject, figures } of tables) {
    const table = buildExportTable({ dataset, i18n }, judge(dataset, figures), subject, frame);
    for (const format of exportFormats) {
      const { name, bytes } = await writeTable(table, format, 'https://example.org');
      const group = `export/${i18n.language}/${format}/${subject.kind}`;
      yield { group, name, text: format === 'xlsx' ? workbookText(bytes) : strFromU8(bytes) };
    }
  }
}

/** The parts of a workbook but the one that has the time it was made. */
function workbookText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([part]) => part !== 'docProps/core.xml')
    .map(([part, xml]) => `${part}\n${strFromU8(xml).replaceAll('><', '>\n<')}`)
    .sort()
    .join('\n');
}
