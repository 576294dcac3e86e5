import { parseArgs } from 'node:util';
import { writePackage } from './synthetic/writePackage';

/*
 * npm run data:synthetic -- [--companies N] [--years N] [--seed N] [--faults] [--out DIR]
 * Writes a package of made-up companies, the same for the same seed: as many as asked for, each with a
 * report a year. With --faults every second company contradicts itself once; faults.csv lists where.
 */

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '1000' },
    years: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'boolean', default: false },
    out: { type: 'string', default: 'drafts/synthetic' },
  },
});

const asked = {
  companies: whole('companies', 99_999),
  // Years before 2000 are no years of the data contract.
  years: whole('years', 20),
  seed: whole('seed', 2 ** 31 - 1),
  faults: values.faults,
};
writePackage(asked, values.out);
console.log(`${values.out} holds ${asked.companies} made-up companies`);

function whole(option: 'companies' | 'years' | 'seed', most: number): number {
  const number = Number(values[option]);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new Error(`--${option} is a whole number from 1 to ${most}`);
  }
  return number;
}
