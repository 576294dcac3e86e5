/** What stands below the figure of an indicator, in one file: it comes after the figure itself. */
export { Definitions } from './Definitions';
export { IndicatorChecks } from './IndicatorChecks';
export { IntensityPanel } from './IntensityPanel';
export { PrintedFigures } from './PrintedFigures';
export { YearChanges } from './YearChanges';
