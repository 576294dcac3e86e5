import { palettes, printPalette, type Palette } from './palette';

/**
 * The text of `tokens.css`. The dark theme is for screens: a printer gets the light palette, with
 * the colours that differ on paper.
 */
export function tokensCss(): string {
  const onPaper = tokensOf(printPalette).filter(
    (token) => !tokensOf(palettes.light).includes(token),
  );
  const dark = ['color-scheme: dark', ...tokensOf(palettes.dark)];
  const positions = palettes.light.companies.map((_, index) => index + 1);
  const tones = palettes.light.parts.map((_, index) => index + 1);
  return [
    '/* Generated from palette.ts: after a change there, run `npx vitest run src/theme --update`. */',
    ...rule(':root', ['color-scheme: light', ...tokensOf(palettes.light)]),
    '',
    ...media('screen', ":root[data-theme='dark']", dark),
    '',
    '/* Without scripts nothing sets the theme: it is the system’s. */',
    ...media('screen and (prefers-color-scheme: dark)', ':root:not([data-theme])', dark),
    '',
    ...media('print', ':root', onPaper),
    '',
    '/* A company has the colour of its place everywhere. */',
    ...rule('[data-position]', ['--company: var(--company-other)']),
    ...positions.flatMap((place) => [
      '',
      ...rule(`[data-position='${place}']`, [`--company: var(--company-${place})`]),
    ]),
    '',
    '/* A part of a total has the colour of its tone. */',
    ...rule('[data-tone]', ['--part: var(--company-other)']),
    ...tones.flatMap((tone) => [
      '',
      ...rule(`[data-tone='${tone}']`, [`--part: var(--part-${tone})`]),
    ]),
    '',
  ].join('\n');
}

function tokensOf(palette: Palette): readonly string[] {
  const { hatchOpacity, companies, other, parts, ...colours } = palette;
  const channels = [1, 3, 5].map((at) => parseInt(palette.paper.slice(at, at + 2), 16));
  return [
    ...Object.entries(colours).map(([name, colour]) => `--${name}: ${colour}`),
    `--hatch: rgb(${channels.join(' ')} / ${hatchOpacity * 100}%)`,
    ...companies.map((colour, index) => `--company-${index + 1}: ${colour}`),
    `--company-other: ${other}`,
    ...parts.map((colour, index) => `--part-${index + 1}: ${colour}`),
  ];
}

function rule(selector: string, declarations: readonly string[]): readonly string[] {
  return [`${selector} {`, ...declarations.map((text) => `  ${text};`), '}'];
}

function media(
  medium: string,
  selector: string,
  declarations: readonly string[],
): readonly string[] {
  const inner = rule(selector, declarations).map((line) => `  ${line}`);
  return [`@media ${medium} {`, ...inner, '}'];
}
