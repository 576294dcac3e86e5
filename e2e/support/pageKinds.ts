/** One page of every kind below a language: its name, its path, and what makes it that kind. */
export const kinds = [
  ['overview', '/'],
  ['indicators', '/indicators/'],
  ['companies', '/indicators/ghg_scope1_2/'],
  ['time', '/indicators/ghg_scope1_2/?view=time'],
  ['groups', '/indicators/headcount/?view=groups&by=age&groups=merged'],
  ['parts', '/indicators/headcount/?view=groups&by=gender&parts=share'],
  ['spread', '/indicators/turnover_rate/?view=spread&by=age'],
  ['scatter', '/indicators/ghg_scope1_2/?view=scatter'],
  ['table', '/indicators/ghg_scope1_2/?view=table'],
  ['per employee', '/indicators/ghg_scope1_2/?base=per_employee'],
  ['one factor', '/indicators/ghg_scope2/?factor=cn-2022&view=time'],
  ['all companies', '/companies/'],
  ['company', '/companies/kingsoft_cloud/'],
  ['changes', '/companies/kingsoft_cloud/changes/'],
  ['comparison', '/compare/?companies=kingsoft_cloud,sensetime'],
  ['disclosure', '/disclosure/'],
  ['standard', '/standards/hkex/'],
  ['checks', '/checks/'],
  ['data', '/data/'],
  ['own company', '/data/own/'],
  ['method', '/method/'],
  ['embed', '/embed/ghg_scope1_2/'],
  ['embed of a table', '/embed/headcount/?view=table'],
  ['not found', '/no/such/page/'],
] as const;

/** The kinds that are prerendered; without scripts the query has no effect. */
export const prerendered = kinds.filter(
  ([kind, path]) => !path.includes('?') && kind !== 'not found',
);

/** The kinds tested from end to end by Tab: together they have every kind of tab stop. */
export const focusPages = kinds.filter(([kind]) =>
  ['overview', 'time', 'table', 'disclosure', 'data', 'method'].includes(kind),
);
