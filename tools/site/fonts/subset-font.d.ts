/** What we use of subset-font 2, whose published types lack the later options. */
declare module 'subset-font' {
  /** A font of the characters of `text` alone. Characters the font lacks are ignored. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff2';
      /** OpenType features to keep; all if not given. */
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
      readonly preserveNameIds: readonly number[];
      readonly dropTables: readonly string[];
      /** The part of each axis of a variable font that is kept; all of it if not given. */
      readonly variationAxes?: Readonly<
        Record<string, { readonly min: number; readonly max: number }>
      >;
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
