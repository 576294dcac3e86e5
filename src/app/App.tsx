import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Redirect, Route, Router, Switch } from 'wouter';
import { isLanguage, preferredLanguage } from '../i18n/language';
import '../ui/tokens.css';
import '../ui/ui.css';
import './app.css';
import '../ui/print.css';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageRoot } from './LanguageRoot';
import { storedLanguage } from './preferences';

const queryClient = new QueryClient();

/** The base the site was built for, without its last slash: '' at a host's root. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Everything: providers, and the language that the first part of the path names. */
export function App() {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <Router base={base}>
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
    </ErrorBoundary>
  );
}

/** A path without a language leads to the stored one, else the browser's. */
function ToLanguage() {
  const language = storedLanguage() ?? preferredLanguage(navigator.languages);
  return <Redirect to={`/${language}/${window.location.search}`} replace />;
}
