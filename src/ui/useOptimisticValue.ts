import { useState } from 'react';

/**
 * The value a control shows: the reader's choice at once, though the page follows later, and the
 * `settled` value as soon as that changes.
 */
export function useOptimisticValue<Value>(
  settled: Value,
): readonly [Value, (value: Value) => void] {
  const [state, setState] = useState({ settled, shown: settled });
  if (state.settled !== settled) setState({ settled, shown: settled });
  const show = (shown: Value) => setState({ settled, shown });
  return [state.settled === settled ? state.shown : settled, show];
}
