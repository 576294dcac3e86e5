import type { PictureData } from './pictureData';

/** Where the pictures of the tests come from. */
export const sampleSite = 'https://example.org/esg/';

/** What a picture may carry, with everything that files like to break. */
export const samplePictureData: PictureData = {
  title: '僱員流失率 <R&D> “引號” \u0001 𠮷',
  link: 'https://example.org/esg/zh-Hant/indicators/turnover_rate/?year=2024&sort=value',
  citation: 'ESG 同業對照. 僱員流失率[DS/OL]. V2024.3. [2026-11-21]. https://example.org/.',
  csv: '\uFEFF公司,數值\r\n七牛智能,42\r\n"金山雲 ]]> </metadata> &amp;",9.52\r\n',
  version: '2024.3',
  language: 'zh-Hant',
};
