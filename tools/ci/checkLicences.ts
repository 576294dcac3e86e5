import { readFileSync } from 'node:fs';
import { licenceFaults, parseLock } from './licenceFaults';

const packages = parseLock(readFileSync('package-lock.json', 'utf8'));
const faults = licenceFaults(packages);
for (const { name, licence, dev } of faults) {
  console.error(`${name}: ${licence ?? 'no licence named'}${dev ? ' (development only)' : ''}`);
}
console.log(`licences: ${packages.length} packages, ${faults.length} not on the list`);
if (faults.length > 0) {
  console.error('Read the licence; then add it to tools/ci/licenceFaults.ts or do without.');
  process.exitCode = 1;
}
