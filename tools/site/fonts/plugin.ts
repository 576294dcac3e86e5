import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { fontLicence } from './fontLicence.ts';
import type * as maker from './fontModule.ts';

const moduleId = 'virtual:picture-fonts';
const resolvedId = `\0${moduleId}`;
const makerFile = fileURLToPath(new URL('./fontModule.ts', import.meta.url));

/**
 * Provides `virtual:picture-fonts` (src/export/fonts/virtual.d.ts), font subsets for the messages and the
 * data, on first import, and puts their licence beside the built assets.
 */
export function pictureFonts(): Plugin {
  return {
    name: 'picture-fonts',
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      // Not imported above: the server would load the subsetter and all messages on every start.
      const { module, dependencies } = await runnerImport<typeof maker>(makerFile);
      dependencies.forEach((file) => this.addWatchFile(file));
      return module.fontModule();
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'assets/fonts/OFL.txt', source: fontLicence() });
    },
  };
}
