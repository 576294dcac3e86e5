import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

/**
 * A combobox whose list of options is always open (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the
 * focus stays in the field, arrow keys move through the options and round the ends, Enter takes the one that
 * is marked, which is the first after each change of the text.
 */
export function useListKeys(count: number, take: (position: number) => void) {
  const list = useId();
  const [at, setAt] = useState(0);
  const marked = count === 0 ? null : Math.min(at, count - 1);
  const input = useRef<HTMLInputElement>(null);
  // Once the dialog around it has opened, which takes the focus.
  useEffect(() => input.current?.focus(), []);
  const idOf = (position: number) => `${list}-${position}`;
  useEffect(() => {
    if (marked !== null) {
      document.getElementById(`${list}-${marked}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [list, marked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (marked === null) return;
    const step = { ArrowDown: 1, ArrowUp: count - 1 }[event.key];
    if (step !== undefined) setAt((marked + step) % count);
    else if (event.key === 'Enter') take(marked);
    else return;
    event.preventDefault();
  };
  return {
    list,
    inputProps: {
      ref: input,
      id: `${list}-input`,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': list,
      'aria-expanded': count > 0,
      'aria-activedescendant': marked === null ? undefined : idOf(marked),
      autoComplete: 'off',
      onChange: () => setAt(0),
      onKeyDown,
    },
    optionProps: (position: number) => ({
      id: idOf(position),
      role: 'option',
      'aria-selected': position === marked,
      onMouseMove: () => setAt(position),
      onClick: () => take(position),
    }),
  } as const;
}
