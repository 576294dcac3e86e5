import { useMemo } from 'react';
import type { Finding } from '../../domain/checks/finding';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { Collapsible } from '../../ui/Collapsible';
import { FindingItem, type FindingItemProps } from './FindingItem';
import { FindingNote } from './FindingNote';
import { byGravity, isAgreement } from '../../viewModels/findings/findingOrder';
import { buildFindingView, type FindingView } from '../../viewModels/findings/findingView';

/** In full with rule and printed numbers, or as a note beside a figure, named by its id. */
type Form =
  | ({ readonly form: 'full' } & Omit<FindingItemProps, 'view'>)
  | { readonly form: 'note'; readonly beside: string };

export interface FindingsProps {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** True where those that agree are counted and folded away. */
  readonly folded: boolean;
  readonly as: Form;
}

/** Findings, gravest first. */
export function Findings({ dataset, findings, folded, as }: FindingsProps) {
  const i18n = useI18n();
  const { told, agreeing } = useMemo(() => {
    const ordered = byGravity(findings);
    const away = folded ? ordered.filter(({ outcome }) => isAgreement(outcome)) : [];
    return {
      told: ordered
        .filter((finding) => !away.includes(finding))
        .map((finding) => buildFindingView(dataset, finding, i18n)),
      agreeing: away,
    };
  }, [dataset, findings, folded, i18n]);
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
        <Collapsible summary={i18n.t('checks.agreeing', { count: agreeing.length })}>
          {() => agreeing.map((finding) => item(buildFindingView(dataset, finding, i18n)))}
        </Collapsible>
      )}
    </div>
  );
}
