import type { FigureChange } from '../../../src/domain/dataset';
import type { PrintedNumbers } from './printedNumbers';

type Figure = NonNullable<ReturnType<PrintedNumbers['figures']['get']>>;
type Print = Figure['prints'][number];

/**
 * What became of each figure between two packages. A report is the same in both where its id is, or else its
 * company and year. Figures go by their ids: one whose indicator or group got another id is removed and added.
 */
export function compareNumbers(
  before: PrintedNumbers,
  after: PrintedNumbers,
): readonly FigureChange[] {
  const renamed = renamedReports(before, after);
  const ids = [...new Set([...after.figures.keys(), ...before.figures.keys()])];
  return ids.flatMap((id) => {
    const [now, old] = [after.figures.get(id), before.figures.get(id)];
    const key = now?.key ?? old?.key;
    if (!key) return [];
    const prints = (old?.prints ?? []).map((print) => ({
      ...print,
      report: renamed.get(print.report) ?? print.report,
    }));
    return changesOf(prints, now?.prints ?? [], [...after.reports.keys()]).map((change) => ({
      version: after.version,
      ...key,
      ...change,
    }));
  });
}

/** The ids of reports in the newer package, by those in the older, where they are others. */
function renamedReports(before: PrintedNumbers, after: PrintedNumbers) {
  const added = [...after.reports].filter(([id]) => !before.reports.has(id));
  return new Map(
    [...before.reports].flatMap(([id, of]) => {
      const same = added.filter(([, other]) => other === of);
      const [first] = same;
      return !after.reports.has(id) && first && same.length === 1 ? [[id, first[0]] as const] : [];
    }),
  );
}

type Change = Pick<FigureChange, 'change' | 'report' | 'before' | 'after'>;

/** The changes of one figure; prints have the last report last, `reports` the earliest first. */
function changesOf(
  old: readonly Print[],
  now: readonly Print[],
  reports: readonly string[],
): readonly Change[] {
  const [was, is] = [old[old.length - 1], now[now.length - 1]];
  if (!is) return was ? [changeOf('removed', was.report, was, null)] : [];
  if (!was) return [changeOf('added', is.report, null, is)];
  const corrected = now.flatMap((print) => {
    const same = old.find(({ report }) => report === print.report);
    return same ? differing('corrected', same, print) : [];
  });
  if (was.report === is.report) return corrected;
  const isLater = reports.indexOf(is.report) > reports.indexOf(was.report);
  const others = corrected.filter(({ report }) => report !== is.report);
  // Against what the report before gives now: that its own number was mended is a change of its own.
  const earlier = now.find(({ report }) => report === was.report) ?? was;
  return isLater
    ? [...others, ...differing('restated', earlier, is)]
    : [...others, ...differing('corrected', was, is)];
}

function differing(change: Change['change'], was: Print, is: Print): readonly Change[] {
  const isSame = was.number.value === is.number.value && was.number.unit === is.number.unit;
  return isSame ? [] : [changeOf(change, is.report, was, is)];
}

function changeOf(
  change: Change['change'],
  report: string,
  was: Print | null,
  is: Print | null,
): Change {
  return { change, report, before: was && was.number, after: is && is.number };
}
