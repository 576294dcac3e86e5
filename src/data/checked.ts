import { checkSteps } from '../domain/checks/checkCompany';
import type { Dataset } from '../domain/dataset';
import { runInChunks } from './runInChunks';

interface Checked {
  /** Settles once every check of the dataset is made. */
  readonly done: Promise<void>;
  /** Starts them, in chunks between which the page answers; `done` after the first call. */
  readonly start: () => Promise<void>;
}

const known = new WeakMap<Dataset, Checked>();

/**
 * All checks of a dataset. Parts that rest on them wait for `done`, so that no part makes them all in one
 * long task; they are started once the first figure answers.
 */
export function checked(dataset: Dataset): Checked {
  const made = known.get(dataset) ?? prepare(dataset);
  known.set(dataset, made);
  return made;
}

function prepare(dataset: Dataset): Checked {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const done = begun.then(() => runInChunks(checkSteps(dataset)));
  return {
    done,
    start() {
      begin();
      return done;
    },
  };
}
