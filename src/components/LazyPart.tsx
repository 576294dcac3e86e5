import { useEffect, useState, type ComponentType } from 'react';
import { useI18n } from '../i18n/I18n';

interface LazyPartProps<Props> {
  /** The same function each time; it is called again when the reader asks for it. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

type State<Props> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly Part: ComponentType<Props> };

/** A part of a page that is loaded when it is opened; where it cannot be had it can be tried again. */
export function LazyPart<Props extends object>({ load, props }: LazyPartProps<Props>) {
  const { t } = useI18n();
  const [state, setState] = useState<State<Props>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (Part) => current && setState({ status: 'ready', Part }),
      () => current && setState({ status: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  switch (state.status) {
    case 'loading':
      return <span role="status">{t('take.loading')}</span>;
    case 'failed':
      return (
        <span role="alert">
          {t('take.not_loaded')}{' '}
          <button type="button" className="text-button" onClick={() => setAttempt(attempt + 1)}>
            {t('notice.retry')}
          </button>
        </span>
      );
    case 'ready':
      return <state.Part {...props} />;
  }
}
