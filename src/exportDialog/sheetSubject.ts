import { defaultBasis } from '../domain/figures/basis';
import type { Dataset } from '../domain/dataset';
import { buildCompareTable } from '../export/compare/compareTable';
import { sheetPresetIds } from '../export/picture/presets';
import { pictureStem } from '../export/table/fileName';
import { editionOf } from '../viewModels/cited';
import {
  buildCompareView,
  type CompareChoice,
  type CompareView,
} from '../viewModels/compare/compareView';
import { buildSheetPicture, sheetRows, titleOf } from '../viewModels/picture/sheetPicture';
import { lookOf, type PictureSubject } from './makePicture';

/** Companies side by side as a picture. */
export function sheetSubject(
  dataset: Dataset,
  view: CompareView,
  chosen: CompareChoice,
): PictureSubject {
  const years = view.companies.flatMap((company) => company.years);
  const { shown } = sheetRows(view);
  return {
    dataset,
    presets: sheetPresetIds,
    partsIn: (i18n, frame) => {
      const context = { dataset, i18n };
      const own = buildCompareView(context, chosen);
      const rows = { ...own, sections: sheetRows(own).sections };
      return {
        model: buildSheetPicture(context, own, chosen, frame),
        cited: {
          kind: 'figure',
          id: 'compare',
          title: titleOf(chosen, i18n),
          years,
          companies: own.companies.map(({ name }) => name),
          ...editionOf(dataset, frame),
        },
        table: buildCompareTable(context, rows, frame),
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
