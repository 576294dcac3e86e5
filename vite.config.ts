import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { writePages } from './tools/pages';

export default defineConfig({
  plugins: [react(), writePages()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
