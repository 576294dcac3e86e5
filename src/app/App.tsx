import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { checked } from '../data/checked';
import { joinHere } from '../data/own/ownHere';
import { datasetQuery } from '../data/datasetQuery';
import { isLanguage, preferredLanguage } from '../i18n/language';
import { isEmbed } from '../routes';
import { belowLanguage } from '../state/paths';
import { base } from './base';
import { LanguageRoot } from './LanguageRoot';
import { storedLanguage } from './preferences';
import './styles.css';

interface AppProps {
  /** Holds what is already loaded. */
  readonly queryClient: QueryClient;
  /** The page's path from the host's root, when rendered without a browser. */
  readonly path?: string;
}

/** Everything: providers, and the language that the first part of the path names. */
export function App({ queryClient, path }: AppProps) {
  useLayoutEffect(() => {
    // Shows the page that was hidden because the prerendered view did not match the URL.
    delete document.documentElement.dataset['chosen'];
    // From here on the app reports its own errors.
    document.getElementById('startup-failed')?.remove();
  }, []);
  // Lets the inline script replay the queued input once all parts can respond.
  useEffect(() => {
    const published = queryClient.getQueryData(datasetQuery.queryKey)?.dataset;
    const dataset = published && joinHere(published);
    // No part of an embed waits for the checks, and nothing starts them there.
    const embedded = isEmbed(belowLanguage(window.location.pathname.slice(base.length)));
    void (dataset && !embedded ? checked(dataset).done : Promise.resolve()).finally(() =>
      document.dispatchEvent(new Event('hydrated')),
    );
  }, [queryClient]);
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
