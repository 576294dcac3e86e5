interface CompanyNameProps {
  readonly name: string;
  /** The company's place, which fixes its colour. */
  readonly position: number;
}

/** A company with the dot of its colour. */
export function CompanyName({ name, position }: CompanyNameProps) {
  return (
    <span className="company-name" data-position={position}>
      <span className="dot" aria-hidden="true" />
      <span>{name}</span>
    </span>
  );
}
