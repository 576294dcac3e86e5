import type { Page } from '@playwright/test';

/* How pictures look, read from the canvas of a page. */

/** A part of a picture, in its pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The share of pixels that differ between two pictures, from 0 to 1, in all or in a part of them;
 * all differ if their sizes do.
 */
export async function differingShare(
  page: Page,
  one: string,
  other: string,
  part: PixelBox | null = null,
): Promise<number> {
  return page.evaluate(
    async ({ sources, box }) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          const { naturalWidth: width, naturalHeight: height } = image;
          Object.assign(canvas, { width, height });
          const context = canvas.getContext('2d', { willReadFrequently: true });
          if (!context) throw new Error('no canvas');
          context.drawImage(image, 0, 0);
          // Fonts inside an image are decoded after it has loaded: the first draw may lack them.
          await new Promise((resolve) => setTimeout(resolve, 300));
          context.clearRect(0, 0, width, height);
          context.drawImage(image, 0, 0);
          const area = box ?? { x: 0, y: 0, width, height };
          const { data } = context.getImageData(area.x, area.y, area.width, area.height);
          return { width, height, pixels: new Uint32Array(data.buffer) };
        }),
      );
      if (!first || first.width !== second?.width || first.height !== second.height) return 1;
      const differing = first.pixels.filter((pixel, index) => pixel !== second.pixels[index]);
      return differing.length / first.pixels.length;
    },
    { sources: [one, other], box: part },
  );
}

/** Where the title of a drawing is, its largest text. */
export async function titleBox(page: Page, svg: string): Promise<PixelBox> {
  return page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const texts = [...drawing.querySelectorAll('text')].map((element) => {
      const number = (name: string) => Number(element.getAttribute(name));
      return { x: number('x'), y: number('y'), size: number('font-size'), element };
    });
    const [title] = texts.sort((a, b) => b.size - a.size);
    if (!title || !(title.size > 0)) throw new Error('no title');
    const { x, y, size, element } = title;
    const width = Math.round(size * element.textContent.length);
    return { x: Math.floor(x), y: Math.floor(y - size), width, height: Math.ceil(size * 1.2) };
  }, svg);
}

export function pngAddress(bytes: Buffer): string {
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

export function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
