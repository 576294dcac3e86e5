import js from '@eslint/js';
import esX from 'eslint-plugin-es-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { textInElement } from './tools/ci/lint/textInElement.js';

/** What stands below the pages: what they share may import all of it. */
const below = [
  'theme',
  'domain',
  'i18n',
  'wording',
  'ui',
  'charts',
  'state',
  'export',
  'viewModels',
];

/** Who may import whom inside src/; `(types)` is types alone. What is not named is forbidden. */
const mayImport = {
  theme: [],
  domain: [],
  data: ['domain'],
  state: ['domain'],
  offline: ['data', 'domain'],
  i18n: ['domain'],
  ui: ['i18n'],
  charts: ['theme', 'ui'],
  wording: ['domain', 'i18n (types)'],
  viewModels: ['domain', 'wording', 'state', 'i18n (types)', 'theme (types)'],
  export: ['domain', 'wording', 'theme', 'i18n', 'viewModels (types)'],
  components: below,
  exportDialog: [...below, 'components'],
  views: [...below, 'components', 'exportDialog'],
  app: [...below, 'data', 'offline', 'components', 'exportDialog', 'views', 'routes'],
  testing: ['domain', 'data', 'i18n'],
};

const forbidDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export.',
};

/**
 * Methods, objects and regular expressions that Chrome 90, Firefox 90 or Safari 15 lack. Other syntax is
 * lowered by the build (`build.target`); the cause of an error is ignored where it is not known.
 */
const lowered = /class-|private-in|top-level-await|hashbang|error-cause|module|import/;
const notInOldBrowsers = {
  ...Object.fromEntries(
    ['es2022', 'es2023', 'es2024', 'es2025', 'esnext']
      .flatMap((edition) => [edition, `${edition}-intl-api`])
      .flatMap((edition) => Object.entries(esX.configs[`flat/no-new-in-${edition}`].rules))
      .filter(([rule]) => !lowered.test(rule)),
  ),
  'es-x/no-regexp-lookbehind-assertions': 'error',
  'no-restricted-properties': [
    'error',
    ...[
      ['URL', 'canParse'],
      ['URL', 'parse'],
      ['AbortSignal', 'any'],
      ['AbortSignal', 'timeout'],
      ['crypto', 'randomUUID'],
      ['window', 'structuredClone'],
    ].map(([object, property]) => ({ object, property, message: 'Not in Safari 15.' })),
    {
      object: 'URL',
      property: 'createObjectURL',
      message: 'Use holdBlob, so that what is held is released.',
    },
  ],
};

function importRules([folder, allowed]) {
  const others = [...Object.keys(mayImport), 'main', 'routes'].filter((one) => one !== folder);
  const asTypes = others.filter((other) => allowed.includes(`${other} (types)`));
  const never = others.filter((other) => !allowed.includes(other) && !asTypes.includes(other));
  const message = `src/${folder} may import only: ${allowed.join(', ') || 'nothing'}.`;
  const patterns = [
    { regex: `^(\\.\\./)+(${[...never, 'tools', 'e2e'].join('|')})(/|$)`, message },
  ];
  if (asTypes.length > 0) {
    const regex = `^(\\.\\./)+(${asTypes.join('|')})(/|$)`;
    patterns.push({ regex, message, allowTypeImports: true });
  }
  if (folder === 'views') {
    patterns.push({
      regex: '^\\.\\./(?!\\.\\./)|(^|/)views/',
      message: 'Views do not import each other.',
    });
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/** The folders of src/domain/: each may import those before it. */
const domainRooms = [
  'numbers',
  'labels',
  'facts',
  'groups',
  'derive',
  'checks',
  'figures',
  'compare',
  'standards',
  'search',
  'own',
];

function roomRules(room, place) {
  const later = domainRooms.slice(place + 1);
  const regex = `^(\\.\\./)+(${later.join('|')})/`;
  const message = `src/domain/${room} may not import: ${later.join(', ')}.`;
  return {
    files: [`src/domain/${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
}

export default defineConfig(
  globalIgnores(['dist', 'test-results', 'playwright-report', 'public']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.app.json', './tsconfig.node.json', './src/offline/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', forbidDefault],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    plugins: {
      'react-hooks': reactHooks,
      house: { rules: { 'text-in-element': textInElement } },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'house/text-in-element': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only src/data fetches.' },
        { name: 'structuredClone', message: 'Not in Safari 15.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/testing/**', '**/*.test.ts'],
    plugins: { 'es-x': esX },
    rules: notInOldBrowsers,
  },
  {
    files: ['src/export/heldBlob.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // The worker answers what `data` asks for; scripts are no data.
    files: ['src/data/**/*.ts', 'src/offline/**/*.ts', 'src/ui/retry/revalidateScripts.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/data/**', 'src/testing/**', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        forbidDefault,
        { selector: 'TSUnknownKeyword', message: 'Only src/data meets the unknown.' },
        {
          selector: 'CallExpression[callee.property.name=/^(?:div|pow)$/]',
          message:
            'ratioOf divides and says what division by zero is; tenTo is exact far below one.',
        },
        {
          selector:
            'Program > :matches(VariableDeclaration, ExportNamedDeclaration > VariableDeclaration) TSTypeReference[typeName.name="Record"] > TSTypeParameterInstantiation > TSStringKeyword:first-child',
          message: 'A table by id is made by byId: an id may be "constructor".',
        },
      ],
    },
  },
  ...Object.entries(mayImport).map(importRules),
  ...domainRooms.slice(0, -1).map(roomRules),
  {
    files: ['tools/**/*.ts', 'e2e/**/*.ts', '*.config.{ts,js}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // Playwright reads the names of the fixtures that a fixture needs, also where it needs none.
    files: ['e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tools/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tools/**/*.ts'],
    ignores: ['src/testing/**', '**/*.test.ts'],
    rules: { 'max-params': ['error', 4] },
  },
  {
    files: ['**/*.test.ts', 'src/i18n/messages/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
