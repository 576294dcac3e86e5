import { spawnSync } from 'node:child_process';
import { auditOutcome } from './auditOutcome';

/*
 * Known weaknesses of the packages that reach the site, as the registry knows them today. Where it
 * does not answer audits this is only said, but with `--required` it is a failure.
 */
const { stdout } = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--json', '--fetch-timeout=20000', '--fetch-retries=0'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
const outcome = auditOutcome(stdout);
switch (outcome.kind) {
  case 'not_asked':
    console.warn('*'.repeat(78));
    console.warn('THE AUDIT OF DEPENDENCIES DID NOT RUN: the registry gave no answer to it.');
    console.warn(`${outcome.reason}\nRun \`npm run check:audit\` where the registry can be asked.`);
    console.warn('*'.repeat(78));
    if (process.argv.includes('--required')) process.exitCode = 1;
    break;
  case 'asked':
    console.log(`audit: ${outcome.grave.length} of high or critical severity`);
    for (const { name, severity } of outcome.grave) console.error(`${name}: ${severity}`);
    if (outcome.grave.length > 0) process.exitCode = 1;
    break;
}
