import { vocabularyOf } from '../../../src/app/vocabularyOf';
import {
  languages,
  type Dataset,
  type Indicator,
  type Language,
} from '../../../src/domain/dataset';
import { findIndicator } from '../../../src/domain/facts/lookup';
import { escapeXml } from '../../../src/export/picture/toSvg';
import { viewsOf as viewsOfIndicator } from '../../../src/viewModels/views';
import { backgrounds, type Background } from '../../../src/export/picture/backgrounds';
import { noteChoices, type NoteChoice } from '../../../src/export/picture/notes';
import { presetIds, type PresetId } from '../../../src/export/picture/presets';
import {
  parseSelection,
  selectionParameters,
  toSearch,
  type Selection,
} from '../../../src/state/selection';

/** A view of an indicator, and what leads to it. */
export interface SheetView {
  readonly indicator: Indicator;
  readonly selection: Selection;
  /** As in a link: "turnover_rate/?view=time". */
  readonly path: string;
}

/** One picture of a contact sheet. */
export interface SheetPicture {
  readonly view: SheetView;
  readonly language: Language;
  readonly preset: PresetId;
  readonly background: Background;
  readonly notes: NoteChoice;
  /** File name without its ending. */
  readonly name: string;
}

/**
 * The requested views, each as the end of a link ("pue", "suppliers?view=groups&by=region"); one that
 * names no view stands for all of them. Throws on an unknown id, naming it.
 */
export function viewsOf(dataset: Dataset, asked: readonly string[]): readonly SheetView[] {
  const vocabulary = vocabularyOf(dataset);
  return asked.flatMap((item) => {
    const [id = '', query = ''] = item.split('?');
    const indicator = findIndicator(dataset, id);
    if (!indicator) throw new Error(`the data know no indicator “${id}”`);
    const { selection, dropped } = parseSelection(query, vocabulary);
    const names = [...new URLSearchParams(query).keys()];
    const bad = dropped[0]?.parameter ?? names.find((name) => !selectionParameters.includes(name));
    if (bad !== undefined) throw new Error(`“${bad}” in “${item}” means nothing in a link`);
    return (names.includes('view') ? [selection.view] : viewsOfIndicator(dataset, indicator)).map(
      (view) => {
        const own = { ...selection, view };
        return { indicator, selection: own, path: `${id}/${toSearch(own)}` };
      },
    );
  });
}

/** Every size and language on paper with short notes; one size on each background and with each length of notes. */
export function picturesOf(view: SheetView): readonly SheetPicture[] {
  const usual = { preset: 'article', background: 'paper', notes: 'short' } as const;
  const looks: readonly Pick<SheetPicture, 'preset' | 'background' | 'notes'>[] = [
    ...presetIds.map((preset) => ({ ...usual, preset })),
    ...backgrounds.slice(1).map((background) => ({ ...usual, background })),
    ...noteChoices.filter((notes) => notes !== usual.notes).map((notes) => ({ ...usual, notes })),
  ];
  const stem = view.path.replace(/[^\w=-]+/g, '_').replace(/_$/, '');
  return looks.flatMap((look) =>
    languages.map((language) => ({
      view,
      language,
      ...look,
      name: [stem, look.preset, look.background, look.notes, language].join('.'),
    })),
  );
}

/** A page that shows the pictures, a row for each view and size; `faults` lists what did not fit. */
export function sheetPage(
  pictures: readonly SheetPicture[],
  faults: ReadonlyMap<string, string>,
): string {
  const figures = pictures.map(({ name, view, preset, background, notes, language }) => {
    const fault = faults.get(name);
    const caption = [
      view.path,
      preset,
      background,
      notes,
      language,
      ...(fault ? [fault] : []),
    ].join(' · ');
    return `<figure><img src="${name}.png" alt="" loading="lazy"><figcaption>${escapeXml(caption)}</figcaption></figure>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
body { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.5rem; margin: 1.5rem; font: 13px sans-serif; background: #bbb }
figure { margin: 0 } img { width: 100% }
</style>
${figures.join('\n')}
</html>
`;
}
