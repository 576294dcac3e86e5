/** How many decimals a number has as it is written: 2 of `22.24`. */
export function decimalsIn(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
