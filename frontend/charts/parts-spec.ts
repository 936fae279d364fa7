import { format, type NumberStyle, type Value } from './chart-spec';

/** Rows with their parts as the server sends them; the record PartsSpec of the package shared.chart. */
export interface PartsSpec {
  title: string;
  sentence: string;
  rows: string[];
  parts: Part[];
  ends: string[];
  margins: Value[];
  full: number;
  numbers: NumberStyle;
}

export interface Part {
  name: string;
  values: number[];
  fill: 'SOLID' | 'HATCHED' | 'LIGHT';
}

/** A row with the value of each part, to be heard. */
export function rowAloud(spec: PartsSpec, row: number): string {
  const values =
    spec.parts.length === 1 ? [] : spec.parts.map((part) => `${part.name}: ${format(part.values[row], spec.numbers)}`);
  return [spec.rows[row], ...values, spec.ends[row]].join('. ');
}
