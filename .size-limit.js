import { readdirSync, readFileSync } from 'node:fs';

const files = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
const html = readFileSync('dist/zh-Hant/index.html', 'utf8');
/** What a page asks for: its script, what that imports, and what it is told to fetch ahead. */
const firstOf = (page) =>
  [
    ...readFileSync(`dist/${page}index.html`, 'utf8').matchAll(
      /(?<=(?:href|src)="\/)assets\/[^"]+\.js/g,
    ),
  ].map(([file]) => `dist/${file}`);

/** The languages beside the one that is weighed: each has files of its own. */
const others = [...html.matchAll(/hreflang="([^"]+)"/g)]
  .map(([, language]) => language)
  .filter((language) => language !== 'zh-Hant');
const ofAnother = new RegExp(`(^|-)(${others.join('|')})-[\\w-]{8}\\.js$`);
const ofPdf = /^writePdf-/;
/** What reads tables and tells what their lines are, in a worker and, where none starts, beside it. */
const ofTables = /^(?:worker|readBytes|findTables|OwnRoute|own-zh-Hant)-/;

export default [
  {
    name: 'What reads the data while the rest is on its way',
    path: files.filter((file) => file.startsWith('ahead-')).map((file) => `dist/assets/${file}`),
    brotli: true,
    limit: '31.5 kB',
  },
  {
    name: 'First load JavaScript of the overview, before charts, one language',
    path: firstOf('zh-Hant/'),
    brotli: true,
    limit: '164 kB',
  },
  {
    name: 'First load JavaScript of an indicator, before charts, one language',
    path: firstOf('zh-Hant/indicators/ghg_scope1_2/'),
    brotli: true,
    limit: '184 kB',
  },
  {
    name: 'All JavaScript but what writes a PDF and what reads tables, one language',
    path: files
      .filter((file) => [ofAnother, ofPdf, ofTables].every((part) => !part.test(file)))
      .map((file) => `dist/assets/${file}`),
    brotli: true,
    limit: '489 kB',
  },
  {
    name: 'What reads tables, loaded on the page of own companies, one language',
    path: files.filter((file) => ofTables.test(file)).map((file) => `dist/assets/${file}`),
    brotli: true,
    limit: '150 kB',
  },
  {
    name: 'What writes a PDF, loaded where one is asked for',
    path: files.filter((file) => ofPdf.test(file)).map((file) => `dist/assets/${file}`),
    brotli: true,
    limit: '190 kB',
  },
];
