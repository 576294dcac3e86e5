import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { languages, type Language } from '../domain/dataset';
import { useI18n, useLoadI18n } from '../i18n/I18n';
import { languageModules } from '../i18n/languages';
import { NotLoaded } from '../ui/retry/NotLoaded';
import { orError } from '../ui/retry/orError';

interface LanguageLinksProps {
  readonly hrefIn: (language: Language) => string;
}

/** The language that could not be loaded, and why. */
interface Failed {
  readonly to: Language;
  readonly error: Error;
}

/** The same view in the other languages. The page changes once the chosen one is loaded. */
export function LanguageLinks({ hrefIn }: LanguageLinksProps) {
  const { language } = useI18n();
  const load = useLoadI18n();
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState<Failed | null>(null);
  const go = async (to: Language) => {
    const loaded = await orError(load(to));
    const isLost = loaded instanceof Error;
    setFailed(isLost ? { to, error: loaded } : null);
    if (!isLost) navigate(hrefIn(to));
  };
  return (
    <>
      {languages.map((item) => (
        <Link
          key={item}
          href={hrefIn(item)}
          lang={item}
          hrefLang={item}
          aria-current={item === language ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            void go(item);
          }}
        >
          {languageModules[item].name}
        </Link>
      ))}
      {failed && (
        <NotLoaded key={failed.to} error={failed.error} look="part" onRetry={() => go(failed.to)} />
      )}
    </>
  );
}
