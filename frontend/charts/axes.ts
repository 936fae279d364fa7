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
  for (const step of [1, 2, 3, 4, 6, 12, 24, 60]) {
    const offset = sameTails ? starts % step : 0;
    const labels = labelsAt(parts, sameTails, (i) => i % step === offset);
    if (fits(labels, width / periods.length)) {
      return labels;
    }
  }
  return labelsAt(parts, sameTails, (i) => i === 0 || i === parts.length - 1);
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
