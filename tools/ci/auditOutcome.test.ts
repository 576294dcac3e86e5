import { expect, it } from 'vitest';
import { auditOutcome } from './auditOutcome';

const report = (severities: Readonly<Record<string, string>>) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity, via: [] }]),
    ),
  });

it('weaknesses of high and critical severity count', () => {
  expect(auditOutcome(report({ a: 'low', b: 'high', c: 'critical', d: 'moderate' }))).toEqual({
    kind: 'asked',
    grave: [
      { name: 'b', severity: 'high' },
      { name: 'c', severity: 'critical' },
    ],
  });
  expect(auditOutcome(report({}))).toEqual({ kind: 'asked', grave: [] });
});

it('a registry that does not answer is no clean bill', () => {
  const refused = JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 });
  expect(auditOutcome(refused)).toEqual({ kind: 'not_asked', reason: '405 Method Not Allowed' });
  expect(auditOutcome('').kind).toBe('not_asked');
  expect(auditOutcome('npm error network').kind).toBe('not_asked');
});
