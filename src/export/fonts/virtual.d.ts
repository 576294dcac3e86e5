/** Made by tools/site/fonts/plugin.ts: a picture's fonts in each language of the page. */
declare module 'virtual:picture-fonts' {
  export const pictureFonts: Readonly<
    Record<
      'en' | 'zh-Hant' | 'zh-Hans',
      {
        readonly faces: readonly {
          readonly family: string;
          readonly weight: number;
          /** Address of a WOFF2 file. */
          readonly url: string;
          /** Address of the same as TrueType, to be cut for a PDF. */
          readonly ttf: string;
        }[];
        /** Address of the measures of the fonts, JSON (`fontTablesSchema`). */
        readonly tables: string;
      }
    >
  >;
}
