import { useState } from 'react';
import { orError } from './orError';
import { revalidateScripts } from './revalidateScripts';

/** What became of work that a button starts. */
export type Attempt<Result> =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'done'; readonly result: Result }
  | { readonly status: 'failed'; readonly error: Error };

/** Work that a button starts, and that may need code; the attempt after one without it asks the host again. */
export function useAttempt<Result>() {
  const [state, setState] = useState<Attempt<Result>>({ status: 'idle' });
  const attempt = async (work: () => Result | Promise<Result>) => {
    setState({ status: 'working' });
    if (state.status === 'failed' && isOfScript(state.error)) await revalidateScripts();
    const result = await orError(Promise.resolve().then(work));
    setState(
      result instanceof Error ? { status: 'failed', error: result } : { status: 'done', result },
    );
  };
  return [state, attempt] as const;
}

/** True where code could not be loaded, or is none. */
export function isOfScript(error: Error): boolean {
  if (error instanceof SyntaxError || /\bmodule\b/.test(error.message)) return true;
  return error.cause instanceof Error && isOfScript(error.cause);
}
