const columns = ['indicator', 'dimension', 'category', 'year', 'value', 'unit', 'page'];
const example = ['headcount', '', '', '2024', '1234', 'persons', '45'];

/** The address of a table to fill in, with the columns of the data package. */
export function dataAddressOf(): string {
  const text = [columns, example].map((cells) => cells.join(',')).join('\n');
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`${text}\n`)}`;
}
