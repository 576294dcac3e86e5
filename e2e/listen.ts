import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Lets a host answer on a free port of this machine, which is returned. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return address.port;
}
