import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { writeExportSchema } from './tools/exportSchema';
import { pictureFonts } from './tools/fonts/plugin';
import { writePages } from './tools/prerender/plugin';

export default defineConfig({
  plugins: [react(), writePages(), pictureFonts(), writeExportSchema()],
  build: {
    target: 'es2022',
    // One file: a prerendered page needs all its styles before any script has run.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // What the licences of the packages in it ask for.
    license: { fileName: 'assets/licences.md' },
    rolldownOptions: {
      output: {
        // The long text of the method page is told apart from the messages, which come first.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${facadeModuleId?.includes('/i18n/method/') ? 'method-' : ''}[name]-[hash].js`,
      },
    },
  },
});
