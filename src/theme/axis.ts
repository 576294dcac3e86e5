/** How the values of an indicator lie on an axis. */
export interface AxisRule {
  /** Where bars begin: 0, or a physical floor. */
  readonly baseline: number;
  readonly scale: 'linear' | 'log';
}

/** Both ends of an axis in the values' unit, and how values lie between them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log';
  /** Where bars begin. */
  readonly origin: number;
  /** From one round value to the next, where the ends are chosen for it. */
  readonly step: number | null;
}

/**
 * The axis of bars. It begins at the baseline, or below it where a value is lower; a logarithmic one
 * at the power of ten below its smallest value.
 */
export function barAxis({ baseline, scale }: AxisRule, values: readonly number[]): Axis {
  const high = Math.max(baseline, ...values);
  if (scale === 'log') {
    const positive = values.filter((value) => value > 0);
    const smallest = Math.min(...positive);
    const power = positive.length === 0 ? 1 : 10 ** Math.floor(Math.log10(smallest));
    // The smallest value keeps a length, even where it is a power of ten itself.
    const low = smallest / power < 1.001 ? power / 10 : power;
    return { low, high: Math.max(high, low * 10), scale, origin: low, step: null };
  }
  const low = Math.min(baseline, ...values);
  return { low, high: high === low ? low + 1 : high, scale, origin: baseline, step: null };
}

/** The axis of lines: as that of bars, its upper end at a round value. */
export function lineAxis(rule: AxisRule, values: readonly number[]): Axis {
  const bars = barAxis(rule, values);
  if (bars.scale === 'log') return bars;
  const { low, high, origin } = bars;
  const step = stepOf(high - low, 5);
  const steps = (length: number) => Math.ceil(length / step - 1e-9) * step;
  return { ...bars, low: origin - steps(origin - low), high: origin + steps(high - origin), step };
}

/** The part of the axis up to a value, 0 to 1; null where the axis has no place for it. */
export function shareOf(value: number, axis: Axis): number | null {
  return axis.scale === 'log' && value <= 0 ? null : partOf(value, axis);
}

/** As `shareOf`, of what is known to have its place: an end of the axis, a tick. */
export function partOf(value: number, { low, high, scale }: Axis): number {
  return scale === 'log'
    ? Math.log(value / low) / Math.log(high / low)
    : (value - low) / (high - low);
}

/** The part of the axis that a bar covers, 0 to 1; `from` and `to` are its left and right end. */
export interface BarSpan {
  readonly from: number;
  readonly to: number;
  /** False where the value lies at the bar's beginning: there is nothing to see. */
  readonly visible: boolean;
}

/**
 * The bar of a value, from where bars begin to the value, on whichever side it lies. A zero on a
 * logarithmic axis has no length; null of a negative number there, which has no place.
 */
export function barSpan(value: number, axis: Axis): BarSpan | null {
  const origin = partOf(axis.origin, axis);
  if (value === axis.origin || (value === 0 && axis.scale === 'log')) {
    return { from: origin, to: origin, visible: false };
  }
  const share = shareOf(value, axis);
  if (share === null) return null;
  return { from: Math.min(origin, share), to: Math.max(origin, share), visible: true };
}

/** A round value of an axis, and how it is written. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Round values along the axis, about as many as asked for; powers of ten on a logarithmic one. */
export function ticksOf(axis: Axis, about: number, grouping: boolean): readonly Tick[] {
  if (axis.scale === 'log') return decades(axis).map((value) => tick(value, value, grouping));
  const step = axis.step ?? stepOf(axis.high - axis.low, about);
  const first = Math.ceil(axis.low / step - 1e-9);
  const last = Math.floor(axis.high / step + 1e-9);
  const count = Math.max(0, last - first) + 1;
  return Array.from({ length: count }, (_, index) => tick((first + index) * step, step, grouping));
}

function decades({ low, high }: Axis): readonly number[] {
  const from = Math.round(Math.log10(low));
  const values: number[] = [];
  for (let power = from; 10 ** power <= high * 1.0001; power += 1) {
    // Exact for negative powers too, which 10 ** power is not.
    values.push(Number(`1e${power}`));
  }
  return values;
}

function stepOf(span: number, about: number): number {
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 2.5, 5, 10].find((item) => item * power >= rough * 0.999) ?? 10;
  return times * power;
}

/** A tick's number with the decimals of the step; all three languages group and point alike. */
function tick(value: number, step: number, grouping: boolean): Tick {
  const exact = Number(value.toPrecision(12));
  const decimals = Math.min(12, Math.max(0, decimalsOf(step)));
  const [whole = '', part] = Math.abs(exact).toFixed(decimals).split('.');
  const grouped = grouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const sign = exact < 0 ? '−' : '';
  return { value: exact, text: `${sign}${grouped}${part === undefined ? '' : `.${part}`}` };
}

function decimalsOf(step: number): number {
  const plain = Number(step.toPrecision(6))
    .toFixed(12)
    .replace(/\.?0+$/, '');
  return plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
}
