import { defineConfig } from 'vitest/config';
import { pictureFonts } from './tools/site/fonts/plugin.ts';

export default defineConfig({
  plugins: [pictureFonts()],
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    // All cores, where the default leaves one idle: on two it would be half of the machine.
    maxWorkers: '100%',
    // Properties try hundreds of companies; a busy machine needs longer than the usual five seconds.
    testTimeout: 60_000,
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
