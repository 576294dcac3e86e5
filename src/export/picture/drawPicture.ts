import { layoutPicture, type Frame, type Overflow, type Scene } from './layoutPicture';
import { boxesOf, type Box } from './marks';
import type { PictureModel } from '../../viewModels/picture/model';
import { toSvg, type Dressing } from './toSvg';

/** Size, colours and fonts of a picture. */
export interface PictureOptions extends Frame {
  /** `@font-face` rules with their fonts inside, where the picture is to carry them. */
  readonly fontCss?: string | undefined;
  /** For renderers that do not look for a character in the next font by themselves. */
  readonly fontRuns?: Dressing['fontRuns'] | undefined;
  /**
   * Output pixels for one pixel of the layout: a picture in print is laid out at 96 pixels an inch
   * and drawn at 300 / 96, so that its type keeps a legible size in millimetres. 1 by default.
   */
  readonly scale?: number | undefined;
}

/** What was drawn. */
export interface Picture {
  readonly svg: string;
  /** What the SVG draws. */
  readonly scene: Scene;
  /** In output pixels, as are the width and height asked for. */
  readonly width: number;
  readonly height: number;
  /** What did not fit in the height asked for, so that the reader can be told; empty where all did. */
  readonly overflow: readonly Overflow[];
  /** Where the lines of the title stand, in output pixels: whoever rasters it can look for ink there. */
  readonly title: readonly Box[];
}

/** A figure as an SVG picture that stands alone: pure, the same in a browser and in Node. */
export function drawPicture(model: PictureModel, options: PictureOptions): Picture {
  const scale = options.scale ?? 1;
  const scene = layoutPicture(model, {
    ...options,
    width: options.width / scale,
    height: options.height === null ? null : options.height / scale,
  });
  const svg = toSvg(scene, {
    title: model.headline ?? model.title,
    description: [model.sentence, model.amongAll?.view?.sentence ?? ''].join(' ').trim(),
    fontCss: options.fontCss ?? null,
    fonts: options.fonts,
    fontRuns: options.fontRuns ?? null,
    scale,
  });
  return {
    svg,
    scene,
    width: options.width,
    height: Math.ceil(scene.height * scale - 0.01),
    overflow: scene.overflow,
    title: titleOf(scene, options, scale),
  };
}

function titleOf({ marks }: Scene, { fonts }: PictureOptions, scale: number): readonly Box[] {
  return marks
    .flatMap((mark) => (mark.kind === 'text' && mark.role === 'title' ? boxesOf(mark, fonts) : []))
    .map(({ left, top, right, bottom }) => ({
      left: left * scale,
      top: top * scale,
      right: right * scale,
      bottom: bottom * scale,
    }));
}
