import { ChangeCells, YearCells, YearTable } from '../../components/tables/YearTable';
import type {
  LikeForLikeCompany,
  LikeForLikeRow,
  LikeForLikeView,
} from '../../viewModels/time/likeForLikeView';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';

interface LikeForLikePanelProps {
  readonly view: LikeForLikeView;
  readonly onOpen: (id: string) => void;
}

/** The categories of scope 3 over the years, and the change of those printed in both years. */
export function LikeForLikePanel({ view, onOpen }: LikeForLikePanelProps) {
  const { t } = useI18n();
  return (
    <section className="year-change" aria-labelledby="like-for-like">
      <h2 id="like-for-like">{t('like_for_like.heading')}</h2>
      <p className="year-change-intro">{t('like_for_like.intro')}</p>
      {view.companies.map((company) => (
        <CompanyCategories key={company.company} one={company} unit={view.unit} onOpen={onOpen} />
      ))}
      <div className="figure-note year-change-note">
        {view.totalsOnly !== null && <p>{view.totalsOnly}</p>}
        {view.missing !== null && <p>{view.missing}</p>}
      </div>
    </section>
  );
}

interface CompanyCategoriesProps {
  readonly one: LikeForLikeCompany;
  readonly unit: string;
  readonly onOpen: (id: string) => void;
}

function CompanyCategories({ one, unit, onOpen }: CompanyCategoriesProps) {
  const { t } = useI18n();
  const caption = t('like_for_like.caption', { name: one.name, unit });
  return (
    <article data-company={one.company} aria-label={one.name}>
      <div>
        <h3>
          <CompanyName name={one.name} position={one.position} />
        </h3>
        {one.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <YearTable
        aria-label={caption}
        caption={<caption>{caption}</caption>}
        corner={t('like_for_like.category')}
        years={one.years}
        changes={one.changes}
      >
        <tbody>
          {one.categories.map((row) => (
            <Line key={row.id} row={row} onOpen={onOpen} />
          ))}
        </tbody>
        <tbody className="change-totals">
          {one.totals.map((row) => (
            <Line key={row.id} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </YearTable>
    </article>
  );
}

interface LineProps {
  readonly row: LikeForLikeRow;
  readonly onOpen: (id: string) => void;
}

function Line({ row, onOpen }: LineProps) {
  return (
    <tr data-line={row.id}>
      <th scope="row">{row.label}</th>
      <YearCells cells={row.cells} onOpen={onOpen} />
      <ChangeCells changes={row.changes} />
    </tr>
  );
}
