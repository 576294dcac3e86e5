import { Link } from 'wouter';
import type { Company } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { CompanyName } from '../../ui/CompanyName';
import type { PageProps } from '../../viewModels/page';

interface CompanyHeadsProps extends Pick<PageProps, 'linkTo'> {
  readonly companies: readonly Company[];
}

/** The head cells of a table with a column a company; each leads to the company's page. */
export function CompanyHeads({ companies, linkTo }: CompanyHeadsProps) {
  const { language } = useI18n();
  return companies.map((company) => (
    <th key={company.id} scope="col">
      <Link href={linkTo(paths.company(company.id))}>
        <CompanyName name={company.shortName[language]} position={company.position} />
      </Link>
    </th>
  ));
}
