import type { ComponentType } from 'react';
import type { MessagePart } from '../i18n/translate';
import { lazyComponent, type LazyComponent } from './lazyComponent';

interface Loadable {
  readonly load: () => Promise<object>;
}

/** A page whose code and messages are loaded on demand. */
export type LazyPage<Props> = LazyComponent<Props> & {
  /** Its source file as the build's manifest names it. */
  readonly source: string;
  readonly messages: readonly MessagePart[];
};

const ahead: Loadable[] = [];

/** A page of a file `source`; `messages` are those it needs beside the core ones. */
export function lazyPage<Props extends object>(
  ...page: Parameters<typeof lazyRoot<Props>>
): LazyPage<Props> {
  return loadedAhead(lazyRoot(...page));
}

/** The same of a page that few readers open, so that it is not loaded ahead. */
export function lazyRoot<Props extends object>(
  source: string,
  importPage: () => Promise<ComponentType<Props>>,
  messages: readonly MessagePart[] = [],
): LazyPage<Props> {
  const page = lazyComponent(importPage, { messages, look: 'page' });
  return Object.assign(page, { source, messages });
}

/** Marks a component to be loaded while the first page is idle. */
export function loadedAhead<Component extends Loadable>(component: Component): Component {
  ahead.push(component);
  return component;
}

/** Long enough for the first page to render its charts. */
const quietMs = 1500;

/**
 * Loads the other pages and parts while the reader looks at the first: they open at once, also without
 * a network. A file that fails is loaded again when it is needed.
 */
export function loadPagesAhead(): () => void {
  const timer = setTimeout(() => {
    void loadOneByOne();
  }, quietMs);
  return () => clearTimeout(timer);
}

async function loadOneByOne(): Promise<void> {
  for (const { load } of ahead) await load().catch(() => undefined);
}
