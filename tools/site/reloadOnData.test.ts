import path from 'node:path';
import { createServer } from 'vite';
import { expect, it, vi } from 'vitest';
import { reloadOnData } from './reloadOnData';

it('reloads the page for a changed file in public/, and for no other', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [reloadOnData()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const send = vi.spyOn(server.environments.client.hot, 'send');
  const save = (file: string) => server.watcher.emit('change', path.join(server.config.root, file));
  save('README.md');
  save('public/data/observations.csv');
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  expect(send.mock.calls).toEqual([[{ type: 'full-reload' }]]);
  await server.close();
});
