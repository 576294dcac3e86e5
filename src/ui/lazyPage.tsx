import type { ComponentType } from 'react';
import type { MessagePart } from '../i18n/translate';
import { lazyComponent, type LazyComponent } from './lazyComponent';

interface Loadable {
  readonly load: () => Promise<object>;
}

const pages: { readonly route: RegExp; readonly page: Loadable }[] = [];
const ahead: Loadable[] = [];

/**
 * A page whose code and messages are loaded when it is asked for. `route` matches its paths below the
 * language, such as `/indicators/pue/`.
 */
export function lazyPage<Props extends object>(
  route: RegExp,
  importPage: () => Promise<ComponentType<Props>>,
  messages: readonly MessagePart[] = [],
): LazyComponent<Props> {
  const page = lazyComponent(importPage, { messages, look: 'page' });
  pages.push({ route, page });
  return loadedAhead(page);
}

/** Marks a component to be loaded while the first page is idle. */
export function loadedAhead<Component extends Loadable>(component: Component): Component {
  ahead.push(component);
  return component;
}

/** Loads the page at a path below the language; rejects if a file cannot be loaded. */
export async function loadPageAt(path: string): Promise<void> {
  await Promise.all(pages.filter(({ route }) => route.test(path)).map(({ page }) => page.load()));
}

/** Long enough for the first page to draw its charts. */
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
