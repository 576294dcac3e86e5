import { type EquationPart, gapBefore } from '../../wording/equation';

/** Arithmetic on a line of its own: numbers strong, units and signs lighter. */
export function EquationLine({ parts }: { readonly parts: readonly EquationPart[] }) {
  if (parts.length === 0) return null;
  return (
    <p className="finding-equation">
      {parts.map((part, index) => (
        <span key={`${index} ${'sign' in part ? part.sign : part.number}`}>
          {gapBefore(parts, index)}
          {'sign' in part ? (
            <span className="sign">{part.sign}</span>
          ) : (
            <>
              <span>{part.number}</span>
              {part.unit !== null && <small>{` ${part.unit}`}</small>}
            </>
          )}
        </span>
      ))}
    </p>
  );
}
