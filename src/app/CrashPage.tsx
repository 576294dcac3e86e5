import { languages } from '../domain/dataset';
import { languageModules } from '../i18n/languages';

/** Replaces an app that threw: in all languages, since the messages of one may be what is missing. */
export function CrashPage({ details }: { readonly details: string }) {
  return (
    <main className="frame crash" role="alert">
      {languages.map((language, index) => {
        const Line = index === 0 ? 'h1' : 'p';
        return (
          <Line key={language} lang={language}>
            {languageModules[language].crashed}
          </Line>
        );
      })}
      <pre>{details}</pre>
      <button type="button" className="plain-button" onClick={() => window.location.reload()}>
        ↻
      </button>
    </main>
  );
}
