import { type ChartSpec, format, lastIndex, type ReferenceLine } from './chart-spec';
import { textWidth, wrap } from './text';

/** A piece of a row in one weight. */
export interface Run {
  text: string;
  bold: boolean;
}

/** A label beside the end of a line: one or more rows, moved off its neighbours. */
export interface EndLabel {
  value: number;
  rows: Run[][];
  colour: string;
}

export const ROW = 15;
const INK = '#0E2340';
const INK_2 = '#3D4F66';
const TEAL_DARK = '#004F52';

/** Whether a level runs to the end of the chart, so that its label stands in the margin. */
export function reachesEnd(spec: ChartSpec, line: ReferenceLine): boolean {
  return spec.ranges.length === 0 && (line.to === null || line.to >= spec.periods.length - 1);
}

export function endLabels(spec: ChartSpec, room: number): EndLabel[] {
  return [...levelLabels(spec), ...seriesLabels(spec, room), ...rangeLabels(spec)];
}

function levelLabels(spec: ChartSpec): EndLabel[] {
  return spec.lines
    .filter((line) => reachesEnd(spec, line))
    .map((line) => ({
      value: line.value,
      colour: line.kind === 'LIMIT' ? INK_2 : INK,
      rows: [
        [{ text: line.label, bold: false }],
        [{ text: format(line.value, spec.numbers), bold: true }],
      ],
    }));
}

function seriesLabels(spec: ChartSpec, room: number): EndLabel[] {
  return spec.series
    .filter((one) => one.labelled && lastIndex(one.values) >= 0)
    .map((one) => {
      const value = one.values[lastIndex(one.values)] as number;
      const strong = one.style === 'STRONG' || one.style === 'PROJECTED';
      const printed = format(value, spec.numbers);
      const rows: Run[][] =
        one.style === 'PROJECTED' ? [] : wrap(one.name, room, strong).map((text) => [{ text: `${text} `, bold: strong }]);
      const last = rows.at(-1);
      if (last && textWidth(`${last[0].text}${printed}`, true) <= room) {
        last.push({ text: printed, bold: true });
      } else {
        rows.push([{ text: printed, bold: true }]);
      }
      return { value, colour: strong ? TEAL_DARK : INK_2, rows };
    });
}

function rangeLabels(spec: ChartSpec): EndLabel[] {
  return spec.ranges.flatMap((range) => {
    const last = lastIndex(range.high);
    if (last < 0) {
      return [];
    }
    return [range.high[last], range.low[last]].map((value) => ({
      value: value as number,
      colour: TEAL_DARK,
      rows: [
        [
          { text: `${format(value as number, spec.numbers)} `, bold: true },
          { text: range.mark, bold: false },
        ],
      ],
    }));
  });
}

function rowWidth(row: Run[]): number {
  return row.reduce((width, run) => width + textWidth(run.text, run.bold), 0);
}

export function widthOf(label: EndLabel): number {
  return Math.max(...label.rows.map(rowWidth));
}

/** The middle of each label, as near its line as its neighbours and the plot allow. */
export function place(labels: EndLabel[], y: (value: number) => number, top: number, bottom: number): number[] {
  const order = labels.map((label, i) => ({ i, want: y(label.value), half: (label.rows.length * ROW) / 2 }));
  order.sort((a, b) => a.want - b.want);
  const middles = order.map((one) => one.want);
  for (let round = 0; round < 60; round++) {
    for (let k = 1; k < order.length; k++) {
      const overlap = middles[k - 1] + order[k - 1].half + order[k].half - middles[k];
      if (overlap > 0) {
        middles[k - 1] -= overlap / 2;
        middles[k] += overlap / 2;
      }
    }
    for (let k = 0; k < order.length; k++) {
      middles[k] = Math.min(Math.max(middles[k], top + order[k].half - 8), bottom - order[k].half + 8);
    }
  }
  const result: number[] = [];
  order.forEach((one, k) => (result[one.i] = middles[k]));
  return result;
}
