/** The description of a chart as the server sends it; the records of the package shared.chart. */
export type Value = number | null;

export type Mark = 'STEADY' | 'CONCERN' | 'IMPROVING' | 'SIGNAL' | 'PLAIN';

export interface Series {
  name: string;
  values: Value[];
  style: 'LINE' | 'DASHED' | 'DOTTED' | 'DASH_DOTTED' | 'STRONG' | 'PROJECTED';
  marks: Mark[];
  labelled: boolean;
  lastValueShown: boolean;
}

export interface ReferenceLine {
  label: string;
  value: number;
  kind: 'AVERAGE' | 'LIMIT' | 'TARGET';
  from: number | null;
  to: number | null;
}

export interface Band {
  kind: 'GAP' | 'STILL_TO_COME';
  from: number;
  to: number;
  label: string;
}

export interface Range {
  label: string;
  mark: string;
  low: Value[];
  high: Value[];
}

export interface Note {
  kind: 'FLAG' | 'POINT';
  period: number;
  title: string;
  text: string;
}

export interface NumberStyle {
  prefix: string;
  suffix: string;
  decimals: number;
}

export interface ChartSpec {
  title: string;
  sentence: string;
  unitLabel: string;
  periods: string[];
  series: Series[];
  lines: ReferenceLine[];
  bands: Band[];
  ranges: Range[];
  notes: Note[];
  yMin: Value;
  yMax: Value;
  fromZero: boolean;
  numbers: NumberStyle;
}

/** A value as it is printed beside points and lines. */
export function format(value: number, numbers: NumberStyle): string {
  const digits = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: numbers.decimals,
    maximumFractionDigits: numbers.decimals,
  });
  return (value < 0 ? '−' : '') + numbers.prefix + digits + numbers.suffix;
}

/** A value as it is printed on the axis: thousands of pounds shortened, no needless decimals. */
export function formatTick(value: number, numbers: NumberStyle): string {
  if (numbers.prefix !== '' && Math.abs(value) >= 1000 && value % 1000 === 0) {
    return numbers.prefix + (value / 1000).toLocaleString('en-GB') + 'k';
  }
  return numbers.prefix + value.toLocaleString('en-GB', { maximumFractionDigits: 2 }) + numbers.suffix;
}

export function lastIndex(values: Value[]): number {
  let last = values.length - 1;
  while (last >= 0 && values[last] === null) {
    last--;
  }
  return last;
}
