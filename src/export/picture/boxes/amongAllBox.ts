import { layDistribution, type LaidDistribution } from '../../../theme/distribution';
import { lanesOf } from '../../../theme/lanes';
import type { DistributionView } from '../../../viewModels/many/distributionView';
import type { PictureAmongAll } from '../../../viewModels/picture/model';
import { stroke, type Mark, type Rect } from '../marks';
import type { NoteChoice } from '../notes';
import { markerAt, measureFor, type Style } from '../style';
import { inRow } from './columns';
import { sentenceBlock, verdictBlock } from './footBox';
import { keyBlock } from './keyBlock';
import { fixed, stacked, type LayoutBox } from './layoutBox';
import { box } from './rowBox';
import { drawTicks } from './spreadBox';

/** Where the companies are among all of the package: in words, and in their places along the axis. */
export function amongAllBox(
  { heading, view }: PictureAmongAll,
  width: number,
  style: Style,
  notes: NoteChoice,
): LayoutBox {
  const { label, aside, note, key } = style.types;
  const told = (text: string, type = note) => sentenceBlock(text, type, style)(width);
  if (!view) return told(heading, aside);
  const { sentence, verdict, reasons, drawn, method } = view;
  const level = [verdict?.label ?? [], notes === 'all' ? reasons : []].flat(2);
  const keys = [
    ...(drawn ? numberBlocks(drawn, style) : []),
    ...(level.length > 0 ? verdictBlock(view, level.join(' · '), style) : []),
  ];
  return stacked([
    told(heading, label),
    told(sentence, aside),
    fixed(key.size * 0.3, () => []),
    ...(drawn ? [strip(drawn, width, style)] : []),
    inRow(keys, width, key.size * 1.5),
    ...(notes === 'none' ? [] : [drawn ? method : [], view.notes].flat().map((text) => told(text))),
  ]);
}

type Drawn = NonNullable<DistributionView['drawn']>;

/** The numbers by name, and the companies with their markers. */
function numberBlocks({ numbers, marks }: Drawn, style: Style) {
  const size = style.types.key.size * 0.7;
  return [
    ...numbers.map(({ label, text }) => keyBlock(`${label} ${text}`, style, null)),
    ...marks.map(({ name, position }) =>
      keyBlock(name, style, (x, y) => [
        markerAt(style, position, { x: x + size / 2, y: y + size / 2, size }),
      ]),
    ),
  ];
}

/** How many companies lie where, and below the axis the middle half, the median and the companies shown. */
function strip(drawn: Drawn, width: number, style: Style): LayoutBox {
  const { key, tick } = style.types;
  const laid = layDistribution(drawn);
  const last = measureFor(style, tick)(laid.ticks[laid.ticks.length - 1]?.text ?? '');
  const edge = Math.max(key.size, last / 2);
  const band = key.size * 1.7;
  const foot = tick.leading + tick.size * 0.6;
  return {
    min: key.size + band + foot,
    preferred: key.size * 2.5 + band + foot,
    max: key.size * 5 + band + foot,
    draw: (x, y, height) => {
      const top = y + height - band - foot;
      const plot = { x: x + edge, y: top, width: width - 2 * edge, height: band };
      const ends = { left: plot.x, right: plot.x + plot.width, top: y, bottom: top + band };
      const each = plot.width / laid.columns.length;
      const pen = { colour: style.palette.ink, width: style.unit };
      return [
        ...drawTicks(laid.axis, ends, style),
        ...laid.columns.flatMap((share, index) =>
          share === 0
            ? []
            : box(
                'box',
                {
                  x: plot.x + index * each,
                  y: top - share * (top - y),
                  width: Math.max(1, each - style.unit),
                  height: share * (top - y),
                },
                { fill: style.palette.line },
              ),
        ),
        stroke('axis', { x: plot.x, y: top }, { x: ends.right, y: top }, pen),
        ...drawBand(drawn, laid, plot, style),
      ];
    },
  };
}

/** The middle half as a box, the median across it, and each company at its number. */
function drawBand(
  drawn: Drawn,
  { at, box: middle, median }: LaidDistribution,
  plot: Rect,
  style: Style,
): readonly Mark[] {
  const { ink, faint, soft } = style.palette;
  const placeOf = (share: number) => plot.x + share * plot.width;
  const size = style.types.key.size * 0.75;
  const centre = plot.y + plot.height / 2;
  const places = drawn.marks.map(({ value }) => placeOf(at(value)));
  const { count, offsets } = lanesOf(places, size * 1.1);
  const step = Math.min(size * 0.9, (plot.height - size) / Math.max(1, count - 1));
  return [
    ...(middle
      ? [
          box(
            'box',
            {
              x: placeOf(middle.from),
              y: plot.y + plot.height * 0.2,
              width: placeOf(middle.to) - placeOf(middle.from),
              height: plot.height * 0.6,
            },
            { fill: faint, stroke: soft },
          ),
        ]
      : []),
    ...(median === null
      ? []
      : [
          stroke(
            'axis',
            { x: placeOf(median), y: plot.y + plot.height * 0.08 },
            { x: placeOf(median), y: plot.y + plot.height * 0.92 },
            { colour: ink, width: 2.5 * style.unit },
          ),
        ]),
    ...drawn.marks.map(({ position }, index) =>
      markerAt(style, position, {
        x: places[index] ?? plot.x,
        y: centre + (offsets[index] ?? 0) * step,
        size,
      }),
    ),
  ];
}
