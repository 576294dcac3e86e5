import { FigureNumber } from '../../components/figure/FigureNumber';
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
      <h2 id="like-for-like">{t('like.heading')}</h2>
      <p className="year-change-intro">{t('like.intro')}</p>
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
  const caption = t('like.caption', { name: one.name, unit });
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
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('like.category')}</th>
              {one.years.map((year) => (
                <th key={year} scope="col" className="figure-cell">
                  {t('controls.year_value', { year })}
                </th>
              ))}
              {one.changes.map((years) => (
                <th key={years} scope="col" className="figure-cell">
                  {t('change.header')} <small>{years}</small>
                </th>
              ))}
            </tr>
          </thead>
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
        </table>
      </div>
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
      {row.cells.map((cell, index) => (
        <td key={index} className="figure-cell">
          {cell !== null && <FigureNumber row={cell.row} onOpen={onOpen} />}
          {cell?.remark != null && <small>{cell.remark}</small>}
        </td>
      ))}
      {row.changes.map((change, index) => (
        <td key={index} className="figure-cell change">
          {change?.text}
          {change?.remark != null && <small>{change.remark}</small>}
        </td>
      ))}
    </tr>
  );
}
