import { barAxis, partOf, type Axis, type AxisRule } from './axis';

/** The axis of lines: as that of bars, its upper end at a round value. */
export function lineAxis(rule: AxisRule, values: readonly number[]): Axis {
  const bars = barAxis(rule, values);
  if (bars.scale === 'log') return bars;
  const { low, high, origin } = bars;
  const step = stepOf(high - low, 5);
  const steps = (length: number) => Math.ceil(length / step - 1e-9) * step;
  return { ...bars, low: origin - steps(origin - low), high: origin + steps(high - origin), step };
}

/** A round value of an axis, and how it is written. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Round values along the axis, about as many as asked for; powers of ten on a logarithmic one. */
export function ticksOf(axis: Axis, about: number): readonly Tick[] {
  if (axis.scale === 'log') return decades(axis).map((value) => tick(value, value));
  if (axis.scale === 'years') return decadesOfYears(axis);
  const step = axis.step ?? stepOf(axis.high - axis.low, about);
  const first = Math.ceil(axis.low / step - 1e-9);
  const last = Math.floor(axis.high / step + 1e-9);
  const count = Math.max(0, last - first) + 1;
  return Array.from({ length: count }, (_, index) => tick((first + index) * step, step));
}

/** An axis with its round values. */
export interface LaidAxis {
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
}

/** The axis of values that are points, with about five round values. */
export function layAxis(rule: AxisRule, values: readonly number[]): LaidAxis {
  const axis = lineAxis(rule, values);
  return { axis, ticks: ticksOf(axis, 5) };
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

/** The first year of the axis, and the round years after it that do not stand too near. */
function decadesOfYears(axis: Axis): readonly Tick[] {
  const step = Math.max(1, stepOf(axis.high - axis.low, 5));
  const first = Math.floor(axis.low / step) + 1;
  const count = Math.max(0, Math.floor(axis.high / step) - first + 1);
  const round = Array.from({ length: count }, (_, index) => (first + index) * step);
  return [axis.low, ...round.filter((year) => partOf(year, axis) > 0.12)].map((year) => ({
    value: year,
    text: String(year),
  }));
}

function stepOf(span: number, about: number): number {
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 2.5, 5, 10].find((item) => item * power >= rough * 0.999) ?? 10;
  return times * power;
}

/** A tick's number with the decimals of the step; all three languages group and point alike. */
function tick(value: number, step: number): Tick {
  const exact = Number(value.toPrecision(12));
  const [whole = '', part] = plain(Math.abs(exact), decimalsOf(step)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = exact < 0 ? '−' : '';
  return { value: exact, text: `${sign}${grouped}${part === undefined ? '' : `.${part}`}` };
}

/** `toFixed` writes a power of ten from 10²¹ upwards. */
function plain(value: number, decimals: number): string {
  return value < 1e21
    ? value.toFixed(decimals)
    : value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 0 });
}

/** Decimals of a step, however small: none may be written as zero. */
function decimalsOf(step: number): number {
  const [digits = '', power] = Number(step.toPrecision(6)).toExponential().split('e');
  const own = digits.split('.')[1]?.length ?? 0;
  return Math.min(100, Math.max(0, own - Number(power)));
}
