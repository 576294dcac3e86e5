import { defaultBasis } from '../domain/figures/basis';
import type { Dataset } from '../domain/dataset';
import { reportYears } from '../domain/facts/vintage';
import { reportsBehind } from '../domain/figures/reportsBehind';
import { sheetPresetIds } from '../export/picture/presets';
import { pictureStem } from '../export/table/fileName';
import type { ExportTable } from '../export/table/rows';
import type { Taken } from '../export/table/sourceRows';
import { editionOf } from '../viewModels/cited';
import type { CompareChoice, CompareView } from '../viewModels/compare/compareView';
import {
  buildSheetPicture,
  figuresOf,
  sheetRows,
  titleOf,
} from '../viewModels/picture/sheetPicture';
import type { Context } from '../wording/context';
import { lookOf, type PictureSubject } from './makePicture';

/** Companies side by side as their page has them. */
export interface ComparedSheet {
  readonly dataset: Dataset;
  readonly chosen: CompareChoice;
  readonly view: CompareView;
  /** The view and its table in any language: with the page, so that no more need be loaded for a picture. */
  readonly viewIn: (context: Context) => CompareView;
  readonly tableOf: (context: Context, view: CompareView, taken: Taken) => ExportTable;
}

/** Companies side by side as a picture. */
export function sheetSubject({
  dataset,
  chosen,
  view,
  viewIn,
  tableOf,
}: ComparedSheet): PictureSubject {
  const years = view.companies.flatMap((company) => company.years);
  const { shown } = sheetRows(view);
  return {
    dataset,
    presets: sheetPresetIds,
    partsIn: (i18n, frame) => {
      const context = { dataset, i18n };
      const own = viewIn(context);
      const { sections } = sheetRows(own);
      const numbers = figuresOf(sections.flatMap((section) => section.rows));
      return {
        model: buildSheetPicture(context, own, chosen, frame),
        cited: {
          kind: 'figure',
          id: 'compare',
          title: titleOf(chosen, i18n),
          years,
          reportYears: reportYears({ reports: reportsBehind(dataset, numbers) }),
          companies: own.companies.map(({ name }) => name),
          ...editionOf(dataset, frame),
        },
        table: tableOf(context, { ...own, sections }, frame),
      };
    },
    stem: (choice) =>
      pictureStem({
        indicator: 'compare',
        companies: view.companies.map(({ company }) => company),
        view: shown === 'pinned' ? shown : chosen.theme,
        years,
        base: chosen.base === defaultBasis.base ? null : chosen.base,
        ...lookOf(choice, 'wide'),
      }),
    tell: (overflow, { t }) =>
      overflow === 'height'
        ? t('compare.picture.height', { size: t('export.size.wide') })
        : t(`export.overflow.${overflow}`),
  };
}
