import { useLocation } from 'wouter';
import { languages, type Language } from '../domain/dataset';
import { languageModules } from '../i18n/languages';
import { belowLanguage } from '../state/paths';
import { base } from './base';

/** In place of a page whose messages could not be loaded, as in a language never opened before going offline. */
export function LanguageNotLoaded({ language }: { readonly language: Language }) {
  const [path] = useLocation();
  return (
    <main className="frame crash" role="alert">
      <h1>{languageModules[language].notLoaded}</h1>
      <p>
        <button type="button" className="plain-button" onClick={() => window.location.reload()}>
          ↻
        </button>
      </p>
      <ul>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <li key={other} lang={other}>
              <a href={`${base}/${other}${belowLanguage(path)}`}>{languageModules[other].name}</a>
            </li>
          ))}
      </ul>
    </main>
  );
}
