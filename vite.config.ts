import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pictureFonts } from './tools/fonts/plugin.ts';
import { prerenderPages } from './tools/prerender/plugin.ts';
import { reloadOnData } from './tools/reloadOnData.ts';

export default defineConfig({
  plugins: [react(), pictureFonts(), prerenderPages(), reloadOnData()],
  build: {
    target: 'es2022',
    // One file: a prerendered page needs all its styles before any script has run.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // What the licences of the packages in it ask for.
    license: { fileName: 'assets/licences.md' },
    rolldownOptions: {
      output: {
        // Texts that come with a page are told apart from the messages, which come first.
        chunkFileNames: ({ facadeModuleId }) => {
          const part = /\/i18n\/(?:messages\/)?(method|checks|takeAway)\//.exec(
            facadeModuleId ?? '',
          );
          return `assets/${part ? `${part[1]}-` : ''}[name]-[hash].js`;
        },
      },
    },
  },
});
