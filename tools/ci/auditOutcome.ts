import * as v from 'valibot';

interface Weakness {
  readonly name: string;
  readonly severity: string;
}

/** What the registry said, or that it said nothing. */
export type AuditOutcome =
  | { readonly kind: 'asked'; readonly grave: readonly Weakness[] }
  | { readonly kind: 'not_asked'; readonly reason: string };

const json = v.pipe(v.string(), v.parseJson());
const reportSchema = v.pipe(
  json,
  v.object({
    vulnerabilities: v.record(v.string(), v.object({ name: v.string(), severity: v.string() })),
  }),
);
const failureSchema = v.pipe(json, v.object({ message: v.string() }));

/** The output of `npm audit --json` (npm 7 and later): weaknesses of high or critical severity. */
export function auditOutcome(output: string): AuditOutcome {
  const report = v.safeParse(reportSchema, output);
  if (!report.success) {
    const failure = v.safeParse(failureSchema, output);
    const reason = failure.success ? failure.output.message : output.slice(0, 200);
    return { kind: 'not_asked', reason };
  }
  const grave = Object.values(report.output.vulnerabilities).filter(({ severity }) =>
    ['high', 'critical'].includes(severity),
  );
  return { kind: 'asked', grave };
}
