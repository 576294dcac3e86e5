import { markerPath } from '../theme/markers';

interface CompanyMarkerProps {
  readonly position: number;
  readonly hollow: boolean;
}

/** The marker of the company at a place, around the origin. */
export function CompanyMarker({ position, hollow }: CompanyMarkerProps) {
  return (
    <path className={hollow ? 'mark-point mark-hollow' : 'mark-point'} d={markerPath(position)} />
  );
}
