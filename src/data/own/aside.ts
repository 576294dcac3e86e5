import { wrap, type Remote } from 'comlink';

interface Work<Module extends object, Result> {
  /** Starts the worker that exposes the functions of a module; null where there is none. */
  readonly start: () => Worker | null;
  /** The same module on the main thread. */
  readonly load: () => Promise<Module>;
  readonly ask: (module: Remote<Module> | Module) => Promise<Result>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Work off the main thread, or on it where no worker starts; null where it is stopped. The worker ends with
 * the work.
 */
export async function aside<Module extends object, Result>({
  start,
  load,
  ask,
  signal,
}: Work<Module, Result>): Promise<Result | null> {
  const worker = started(start);
  if (worker === null) return ask(await load());
  const stopped = new Promise<null>((resolve) => {
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  });
  const failed = new Promise<'failed'>((resolve) => {
    worker.addEventListener('error', () => resolve('failed'), { once: true });
  });
  try {
    const answer = await Promise.race([ask(wrap<Module>(worker)), stopped, failed]);
    return answer === 'failed' ? await ask(await load()) : answer;
  } finally {
    worker.terminate();
  }
}

function started(start: () => Worker | null): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
