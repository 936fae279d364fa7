import type { ChartSpec, Mark, Series } from './chart-spec';

const SLATE = '#55657A';
const INK_2 = '#3D4F66';
const TEAL = '#00686A';

const STROKES: Record<Series['style'], { color: string; width: number; type: string | number[] }> = {
  LINE: { color: INK_2, width: 1.6, type: 'solid' },
  DASHED: { color: INK_2, width: 1.6, type: [6, 4] },
  DOTTED: { color: INK_2, width: 1.6, type: [1.5, 3] },
  DASH_DOTTED: { color: INK_2, width: 1.6, type: [7, 3, 1.5, 3] },
  STRONG: { color: TEAL, width: 2.8, type: 'solid' },
  PROJECTED: { color: TEAL, width: 1.8, type: [2, 4] },
};

const FEW = 18;

/** The measured lines: broken where nothing is held, each state with a shape of its own. */
export function linesOf(spec: ChartSpec, width: number): object[] {
  const size = pointSize(spec.periods.length, width);
  return spec.series.map((one) => {
    const marked = one.marks.length > 0;
    const stroke = marked && one.style === 'LINE' ? { ...STROKES.LINE, color: SLATE } : STROKES[one.style];
    return {
      type: 'line',
      name: one.name,
      z: one.style === 'STRONG' || marked ? 4 : 3,
      connectNulls: false,
      showSymbol: true,
      showAllSymbol: true,
      lineStyle: stroke,
      itemStyle: { color: stroke.color },
      emphasis: { disabled: true },
      data: one.values.map((value, i) => ({ value, ...point(one, i, size, stroke.color) })),
    };
  });
}

function pointSize(periods: number, width: number): number {
  const band = width / Math.max(1, periods);
  return band > 14 ? 8 : band > 7 ? 6 : 4;
}

function point(series: Series, i: number, size: number, colour: string): object {
  if (series.marks.length > 0) {
    return marked(series.marks[i], size, colour);
  }
  const alone = (series.values[i - 1] ?? null) === null && (series.values[i + 1] ?? null) === null;
  const held = series.values.filter((value) => value !== null).length;
  const shown = alone || (held <= FEW && series.style !== 'PROJECTED' && series.style !== 'DASHED');
  return shown ? marked('PLAIN', series.style === 'STRONG' ? size + 1 : size - 1, colour) : { symbol: 'none' };
}

function marked(mark: Mark, size: number, colour: string): object {
  const border = { borderColor: '#fff', borderWidth: size > 4 ? 1.2 : 0 };
  switch (mark) {
    case 'CONCERN':
      return { symbol: 'rect', symbolSize: size + 2, itemStyle: { color: '#B34700', ...border } };
    case 'IMPROVING':
      return { symbol: 'diamond', symbolSize: size + 4, itemStyle: { color: '#0A5CAD', ...border } };
    case 'SIGNAL':
      return {
        symbol: 'circle',
        symbolSize: size + 1,
        itemStyle: { color: '#fff', borderColor: '#6A3D9A', borderWidth: 2 },
      };
    case 'STEADY':
      return { symbol: 'circle', symbolSize: size, itemStyle: { color: SLATE, ...border } };
    default:
      return { symbol: 'circle', symbolSize: size, itemStyle: { color: colour, ...border } };
  }
}
