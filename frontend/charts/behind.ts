import { type Band, type ChartSpec, lastIndex, type Note, type Range, type ReferenceLine } from './chart-spec';
import { line, type Plane, polygon, rect, type Shape, words } from './plane';
import { textWidth } from './text';

const INK = '#0E2340';
const SLATE = '#55657A';
const TEAL = '#00686A';
const HATCH = 9;

/** Gaps, time to come, ranges, levels and flags: what lies under the lines. */
export function paintBehind(spec: ChartSpec, plane: Plane): Shape[] {
  return [
    ...spec.bands.flatMap((band) => paintBand(band, plane)),
    ...spec.ranges.flatMap((range, i) => paintRange(range, plane, i === spec.ranges.length - 1)),
    ...spec.lines.map((one) => paintLevel(one, spec, plane)),
    ...spec.notes.filter((note) => note.kind === 'FLAG').flatMap((note) => paintFlag(note, plane)),
  ];
}

function paintBand(band: Band, plane: Plane): Shape[] {
  const x = plane.x(band.from) - plane.band / 2;
  const width = (band.to - band.from + 1) * plane.band;
  const height = plane.bottom - plane.top;
  if (band.kind === 'STILL_TO_COME') {
    const shade = [
      rect(x, plane.top, width, height, { fill: '#F1F4F8' }),
      line(x, plane.top, x, plane.bottom, { stroke: '#7B8A9E' }),
    ];
    if (textWidth(band.label, false, 12) > width - 6) {
      return shade;
    }
    return [
      ...shade,
      words(band.label, x + width / 2, plane.bottom - 11, { fill: '#566880', align: 'center', size: 12, halo: false }),
    ];
  }
  return [rect(x, plane.top, width, height, { fill: '#F5F7FA' }), ...hatch(x, plane.top, width, height)];
}

/** Parallel strokes at 45 degrees, cut at the edges of the box; a pattern would not print everywhere. */
export function hatch(x: number, y: number, width: number, height: number): Shape[] {
  const strokes: Shape[] = [];
  const offset = (x + y) % HATCH;
  for (let sum = HATCH - offset; sum < width + height; sum += HATCH) {
    const x1 = Math.max(0, sum - height);
    const x2 = Math.min(width, sum);
    strokes.push(line(x + x1, y + sum - x1, x + x2, y + sum - x2, { stroke: '#9AA7B8', lineWidth: 1 }));
  }
  return strokes;
}

function paintRange(range: Range, plane: Plane, inner: boolean): Shape[] {
  const last = lastIndex(range.high);
  const first = range.high.findIndex((value) => value !== null);
  if (first < 0) {
    return [];
  }
  const opens = range.high[first] === range.low[first] ? 0 : plane.band / 2;
  const ends = last === range.high.length - 1 ? plane.band / 2 : 0;
  const edge = (values: (number | null)[]): [number, number][] => {
    const points: [number, number][] = [];
    for (let i = first; i <= last; i++) {
      const value = values[i];
      if (value !== null) {
        const shift = i === first ? -opens : i === last ? ends : 0;
        points.push([plane.x(i) + shift, plane.y(value)]);
      }
    }
    return points;
  };
  const points = [...edge(range.high), ...edge(range.low).reverse()];
  return [polygon(points, { fill: TEAL, opacity: inner ? 0.24 : 0.1 })];
}

function paintLevel(one: ReferenceLine, spec: ChartSpec, plane: Plane): Shape {
  const from = plane.x(one.from ?? 0) - plane.band / 2;
  const to = plane.x(one.to ?? spec.periods.length - 1) + plane.band / 2;
  const y = plane.y(one.value);
  const style =
    one.kind === 'LIMIT' ? { stroke: SLATE, lineWidth: 1.3, lineDash: [5, 4] } : { stroke: INK, lineWidth: 1.5 };
  return line(from, y, to, y, style);
}

function paintFlag(note: Note, plane: Plane): Shape[] {
  const x = plane.x(note.period) - plane.band / 2;
  const top = plane.top - 8;
  return [
    line(x, top, x, plane.bottom, { stroke: INK, lineWidth: 1.4 }),
    polygon(
      [
        [x, top],
        [x - 5, top - 7],
        [x + 5, top - 7],
      ],
      { fill: INK },
    ),
  ];
}
