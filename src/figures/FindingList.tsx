import { useMemo } from 'react';
import type { Finding } from '../domain/checks/finding';
import type { Dataset } from '../domain/dataset';
import { useWords } from '../i18n/Words';
import { Fold } from '../ui/Fold';
import { FindingItem, type FindingItemProps } from './FindingItem';
import { FindingNote } from './FindingNote';
import { byGravity, isAgreement } from './findingOrder';
import { buildFindingView, type FindingView } from './findingView';

/** In full with rule and printed numbers, or as a note beside a figure, named by its id. */
type Form =
  | ({ readonly form: 'full' } & Omit<FindingItemProps, 'view'>)
  | { readonly form: 'note'; readonly beside: string };

export interface FindingListProps {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** True where those that agree are counted and folded away. */
  readonly folded: boolean;
  readonly as: Form;
}

/** Findings, gravest first. */
export function FindingList({ dataset, findings, folded, as }: FindingListProps) {
  const words = useWords();
  const { told, agreeing } = useMemo(() => {
    const ordered = byGravity(findings);
    const away = folded ? ordered.filter(({ outcome }) => isAgreement(outcome)) : [];
    return {
      told: ordered
        .filter((finding) => !away.includes(finding))
        .map((finding) => buildFindingView(dataset, finding, words)),
      agreeing: away,
    };
  }, [dataset, findings, folded, words]);
  const item = (view: FindingView) =>
    as.form === 'full' ? (
      <FindingItem
        key={view.id}
        view={view}
        known={as.known}
        linkTo={as.linkTo}
        onOpen={as.onOpen}
      />
    ) : (
      <FindingNote key={view.id} view={view} beside={as.beside} />
    );
  return (
    <div className="findings">
      {told.map(item)}
      {agreeing.length > 0 && (
        <Fold summary={words.t('checks.agreeing', { count: agreeing.length })}>
          {() => agreeing.map((finding) => item(buildFindingView(dataset, finding, words)))}
        </Fold>
      )}
    </div>
  );
}
