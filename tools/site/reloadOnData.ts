import type { Plugin } from 'vite';

/** Reloads the dev page when a file in `public/` changes: Vite itself reloads for modules alone. */
export function reloadOnData(): Plugin {
  return {
    name: 'reload-on-data',
    apply: 'serve',
    hotUpdate({ file, server }) {
      const { hot, name } = this.environment;
      if (name !== 'client' || !file.startsWith(`${server.config.publicDir}/`)) return;
      hot.send({ type: 'full-reload' });
    },
  };
}
