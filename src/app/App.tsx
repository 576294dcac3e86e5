import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { isLanguage, preferredLanguage } from '../i18n/language';
import { base } from './base';
import { LanguageRoot } from './LanguageRoot';
import { storedLanguage } from './preferences';
import './styles.css';

interface AppProps {
  /** Holds what is already loaded. */
  readonly queryClient: QueryClient;
  /** The page's path from the host's root, where there is no browser to tell it. */
  readonly path?: string;
}

/** Everything: providers, and the language that the first part of the path names. */
export function App({ queryClient, path }: AppProps) {
  useLayoutEffect(() => {
    // What was held back, since it was not what the address asks for, is drawn now.
    delete document.documentElement.dataset['chosen'];
    // From here on the app tells its faults itself.
    document.getElementById('startup-failed')?.remove();
  }, []);
  // Lets the script written into each page do what was pressed before.
  useEffect(() => {
    document.dispatchEvent(new Event('hydrated'));
  }, []);
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={base} {...(path !== undefined && { ssrPath: path, ssrSearch: '' })}>
        <Switch>
          <Route path="/:language/*?">
            {({ language }) =>
              isLanguage(language) ? <LanguageRoot language={language} /> : <ToLanguage />
            }
          </Route>
          <Route>
            <ToLanguage />
          </Route>
        </Switch>
      </Router>
    </QueryClientProvider>
  );
}

/** A path without a language leads to the stored one, else the browser's. */
function ToLanguage() {
  const language = storedLanguage() ?? preferredLanguage(navigator.languages);
  return <Redirect to={`/${language}/${window.location.search}`} replace />;
}
