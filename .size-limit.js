import { readdirSync, readFileSync } from 'node:fs';

const files = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
const html = readFileSync('dist/zh-Hant/index.html', 'utf8');
/** What the overview asks for: its script, what that imports, and what it is told to fetch ahead. */
const first = [...html.matchAll(/assets\/[^"]+\.js/g)].map(([file]) => `dist/${file}`);

/** The languages beside the one that is weighed: each has files of its own. */
const others = [...html.matchAll(/hreflang="([^"]+)"/g)]
  .map(([, language]) => language)
  .filter((language) => language !== 'zh-Hant');
const ofAnother = new RegExp(`(^|-)(${others.join('|')})-[\\w-]{8}\\.js$`);

export default [
  {
    name: 'First load JavaScript, before charts, one language',
    path: first,
    brotli: true,
    limit: '142 kB',
  },
  {
    name: 'All JavaScript, one language',
    path: files.filter((file) => !ofAnother.test(file)).map((file) => `dist/assets/${file}`),
    brotli: true,
    limit: '360 kB',
  },
];
