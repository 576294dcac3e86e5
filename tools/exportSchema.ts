import type { Plugin } from 'vite';
import { exportSchema } from '../src/export/table/exportSchema';
import { schemaPath } from '../src/export/table/fileName';

/** Puts the schema of the tables taken away as JSON where these say it is. */
export function writeExportSchema(): Plugin {
  return {
    name: 'export-schema',
    generateBundle() {
      const source = `${JSON.stringify(exportSchema, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: schemaPath.slice(1), source });
    },
  };
}
