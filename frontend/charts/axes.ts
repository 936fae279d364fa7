import type { ChartSpec, Value } from './chart-spec';

export interface Scale {
  min: number;
  max: number;
  step: number;
}

const CHARACTER = 6.6;

/** The ends of the axis: near the data unless it has to begin at zero, on round numbers. */
export function scaleOf(spec: ChartSpec, ticks: number): Scale {
  const values: Value[] = [
    ...spec.series.flatMap((one) => one.values),
    ...spec.ranges.flatMap((one) => [...one.low, ...one.high]),
    ...spec.lines.map((one) => one.value),
  ];
  const held = values.filter((value): value is number => value !== null);
  const low = spec.yMin ?? (spec.fromZero ? Math.min(0, ...held) : Math.min(...held));
  const high = spec.yMax ?? Math.max(...held);
  const span = high - low || Math.abs(high) || 1;
  const step = niceStep(span / ticks);
  let min = spec.yMin ?? Math.floor((low - (spec.fromZero ? 0 : span * 0.04)) / step) * step;
  if (spec.yMin === null && held.every((value) => value >= 0)) {
    min = Math.max(0, min);
  }
  const max = spec.yMax ?? Math.ceil((high + span * 0.04) / step) * step;
  return { min, max, step };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

/**
 * The labels under the axis, empty where none is drawn. "Jan 2023, Apr, Jul" instead of the year
 * each time, whatever the language: the last word of a period is left out while it stays the same.
 */
export function periodLabels(periods: string[], width: number): string[] {
  const parts = periods.map(split);
  const starts = parts.findIndex((part, i) => i > 0 && part.tail !== '' && part.tail !== parts[i - 1].tail);
  const sameTails = starts > 0;
  const year = yearOf(parts);
  for (const step of year === 12 ? [1, 3, 6, 12, 24, 60] : [1, 2, 4, 8, 12, 20, 40]) {
    const offset = sameTails ? starts % step : 0;
    const whole = sameTails && year > 1 && step % year === 0;
    const labels = whole ? tailsAt(parts, step, offset) : labelsAt(parts, sameTails, (i) => i % step === offset);
    if (fits(labels, width / periods.length)) {
      return labels;
    }
    const ends = labelsAt(parts, sameTails, (i) => i === 0 || i === parts.length - 1);
    if (parts.length < 7 && fits(ends, width / periods.length)) {
      return ends;
    }
  }
  return labelsAt(parts, sameTails, (i) => i === 0 || i === parts.length - 1);
}

/** How many periods share the last word of their label: twelve for months, four for quarters. */
function yearOf(parts: Part[]): number {
  const counts = new Map<string, number>();
  parts.forEach((part) => counts.set(part.tail, (counts.get(part.tail) ?? 0) + 1));
  return Math.max(...counts.values());
}

interface Part {
  head: string;
  tail: string;
}

function split(period: string): Part {
  const space = period.lastIndexOf(' ');
  return space < 0 ? { head: period, tail: '' } : { head: period.slice(0, space), tail: period.slice(space + 1) };
}

function labelsAt(parts: Part[], sameTails: boolean, shown: (i: number) => boolean): string[] {
  let tail = '';
  return parts.map((part, i) => {
    if (!shown(i)) {
      return '';
    }
    const withTail = !sameTails || part.tail !== tail;
    tail = part.tail;
    return withTail && part.tail !== '' ? `${part.head} ${part.tail}` : part.head;
  });
}

/** Years alone, where there is no room for more than one label a year. */
function tailsAt(parts: Part[], step: number, offset: number): string[] {
  return parts.map((part, i) => (i % step === offset ? part.tail : ''));
}

function fits(labels: string[], band: number): boolean {
  let end = -Infinity;
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== '') {
      const half = (labels[i].length * CHARACTER) / 2;
      const middle = (i + 0.5) * band;
      if (middle - half < end + 8) {
        return false;
      }
      end = middle + half;
    }
  }
  return true;
}
