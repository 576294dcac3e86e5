import type { Dataset } from '../domain/dataset';
import type { JudgedFigure } from '../domain/compare/judge';
import type { OverAll } from '../export/table/allCompanies';
import { exportFormats, type Subject } from '../export/table/fileName';
import { buildExportTable } from '../export/table/rows';
import { useI18n } from '../i18n/I18n';
import { SaveTable } from './SaveTable';

interface TableFilesProps {
  readonly dataset: Dataset;
  readonly subject: Subject;
  /** The figures with their verdicts, made when a file is asked for. */
  readonly figures: () => Promise<readonly JudgedFigure[]> | readonly JudgedFigure[];
  /** What is told of all companies below them. */
  readonly overAll?: () => Promise<OverAll | null>;
  /** The page that shows them, absolute. */
  readonly link: string;
}

/** Figures as CSV, XLSX or JSON. */
export function TableFiles({ dataset, subject, figures, overAll, link }: TableFilesProps) {
  const i18n = useI18n();
  return (
    <SaveTable
      formats={exportFormats}
      make={async (taken) => {
        const told = overAll ? { ...subject, overAll: await overAll() } : subject;
        return buildExportTable({ dataset, i18n }, await figures(), told, taken);
      }}
      link={link}
    />
  );
}
