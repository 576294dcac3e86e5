import type { Dataset, Indicator } from '../domain/dataset';
import { defaultBasis } from '../domain/figures/basis';
import { yearsOfIndicator } from '../domain/figures/figuresOf';
import { presetIds } from '../export/picture/presets';
import { pictureStem } from '../export/table/fileName';
import { buildExportTable } from '../export/table/rows';
import { citedFigure } from '../viewModels/cited';
import { figuresShown } from '../viewModels/figuresShown';
import { chosenOf, type Chosen, type ExportedView } from '../viewModels/page';
import { buildPictureModel } from '../viewModels/picture/pictureModel';
import { partnerOf } from '../viewModels/scatter/partner';
import { loadOverAll } from './loadOverAll';
import type { PictureAmongAll } from '../viewModels/picture/model';
import { amongWhich, buildDistributionView } from '../viewModels/many/distributionView';
import type { OverAll } from '../export/table/allCompanies';
import type { Context } from '../wording/context';
import { lookOf, type PictureSubject } from './makePicture';

/** The view of an indicator as a picture. */
export function figureSubject(shown: ExportedView): PictureSubject {
  const { dataset, indicator, selection } = shown;
  const chosen = chosenOf(dataset, selection);
  const { companies, view, year, base } = chosen;
  return {
    dataset,
    presets: presetIds,
    partsIn: async (i18n, frame) => {
      const context = { dataset, i18n };
      const overAll = await loadOverAll(shown);
      const figures = figuresShown(context, indicator, chosen);
      const model = buildPictureModel(context, indicator, chosen, frame);
      return {
        model: overAll ? { ...model, amongAll: amongAllOf(context, overAll, chosen) } : model,
        cited: citedFigure(context, indicator, chosen, frame),
        table: buildExportTable(
          context,
          figures,
          { kind: 'indicator', id: indicator.id, overAll },
          frame,
        ),
      };
    },
    stem: (choice) =>
      pictureStem({
        indicator: indicator.id,
        companies,
        view: viewName(dataset, indicator, chosen),
        years:
          view === 'time' || view === 'table'
            ? yearsOfIndicator(dataset, indicator, companies)
            : [year],
        base: base === defaultBasis.base ? null : base,
        ...lookOf(choice, 'article'),
      }),
    tell: (overflow, { t }) => t(`export.overflow.${overflow}`),
  };
}

function amongAllOf(context: Context, over: OverAll, chosen: Chosen): PictureAmongAll {
  const { indicator, all } = over;
  const heading = amongWhich(context, over.among);
  return all
    ? { heading, view: buildDistributionView(context, indicator, all, chosen) }
    : { heading: context.i18n.t('export.all.lost', { among: heading }), view: null };
}

/** How a view is called in a file name; null for the view of companies. */
function viewName(dataset: Dataset, indicator: Indicator, chosen: Chosen): string | null {
  const { view, by, parts } = chosen;
  switch (view) {
    case 'companies':
      return null;
    case 'groups':
      return [...(by === null ? [view] : [`by-${by}`]), ...(parts === 'bars' ? [] : [parts])].join(
        '-',
      );
    case 'scatter':
      return `with-${partnerOf({ dataset }, indicator, chosen)?.id ?? ''}`;
    case 'spread':
      return by === null ? view : `${view}-by-${by}`;
    case 'time':
    case 'table':
      return view;
  }
}
