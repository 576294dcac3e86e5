import { CompanyMarker } from './CompanyMarker';

interface CompanyNamesProps {
  readonly companies: readonly {
    readonly id: string;
    readonly name: string;
    readonly position: number;
  }[];
}

/** Companies with their markers, above a plot that has no room for their names. */
export function CompanyNames({ companies }: CompanyNamesProps) {
  return (
    <ul className="line-names">
      {companies.map(({ id, name, position }) => (
        <li key={id} data-position={position}>
          <svg aria-hidden="true" width={14} height={14} viewBox="-7 -7 14 14">
            <CompanyMarker position={position} hollow={false} />
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
