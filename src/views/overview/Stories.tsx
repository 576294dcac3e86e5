import { useMemo } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { buildStories } from '../../viewModels/findings/stories';
import type { PageProps } from '../../viewModels/page';

interface StoriesProps extends Pick<PageProps, 'dataset' | 'linkTo'> {
  readonly companies: readonly string[];
}

/** The findings worth a story, a sentence and a link each. */
export function Stories({ dataset, companies, linkTo }: StoriesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const stories = useMemo(
    () => buildStories({ dataset, i18n }, companies),
    [dataset, companies, i18n],
  );
  if (stories.length === 0) return null;
  return (
    <section className="stories" aria-labelledby="stories">
      <h2 id="stories">{t('story.heading')}</h2>
      <ul>
        {stories.map(({ id, position, sentence }) => (
          <li key={id} data-position={position}>
            <p>{sentence}</p>
            <Link href={linkTo(paths.finding(id))}>{t('story.link')}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
