import { type ChartSpec, format, lastIndex, type Note, type ReferenceLine } from './chart-spec';
import { endLabels, place, reachesEnd, ROW } from './labels';
import { line, type Plane, roomRight, type Shape, words } from './plane';
import { textWidth } from './text';

const INK = '#0E2340';
const INK_2 = '#3D4F66';

/** Labels, printed values and notes: what has to be read over the lines. */
export function paintAbove(spec: ChartSpec, plane: Plane): Shape[] {
  return [
    ...spec.lines.filter((one) => !reachesEnd(spec, one)).map((one) => paintLevelLabel(one, spec, plane)),
    ...paintEndLabels(spec, plane),
    ...paintLastValues(spec, plane),
    ...(plane.narrow ? [] : spec.notes.flatMap((note) => paintNote(note, spec, plane))),
  ];
}

function paintEndLabels(spec: ChartSpec, plane: Plane): Shape[] {
  const labels = endLabels(spec, plane.room);
  const middles = place(labels, plane.y, plane.top, plane.bottom);
  return labels.flatMap((label, i) =>
    label.rows.map((row, k) =>
      words(row.text, plane.right + 9, middles[i] + (k - (label.rows.length - 1) / 2) * ROW, {
        fill: label.colour,
        bold: row.bold,
        halo: false,
      }),
    ),
  );
}

/** A level that ends within the plot is named on its line, where the data leave the most room. */
function paintLevelLabel(one: ReferenceLine, spec: ChartSpec, plane: Plane): Shape {
  const text = `${one.label} ${format(one.value, spec.numbers)}`;
  const below = one.kind === 'LIMIT' && spec.lines.some((other) => other.from === one.from && other.value > one.value);
  const y = plane.y(one.value) + (below ? 10 : -9);
  const first = one.from ?? 0;
  const last = one.to ?? spec.periods.length - 1;
  const width = textWidth(text) + 8;
  let best = { x: plane.x(first) - plane.band / 2 + 6, clearance: -1 };
  for (let i = first; i <= last; i++) {
    const x = plane.x(i) - plane.band / 2 + 6;
    if (x + width > plane.x(last) + plane.band / 2 && i > first) {
      break;
    }
    const clearance = Math.min(26, clearanceOf(spec, plane, x, x + width, y));
    if (clearance > best.clearance) {
      best = { x, clearance };
    }
  }
  return words(text, best.x, y, { fill: INK_2 });
}

function clearanceOf(spec: ChartSpec, plane: Plane, left: number, right: number, y: number): number {
  let nearest = Infinity;
  for (const series of spec.series) {
    series.values.forEach((value, i) => {
      if (value !== null && plane.x(i) > left - plane.band && plane.x(i) < right + plane.band) {
        nearest = Math.min(nearest, Math.abs(plane.y(value) - y));
      }
    });
  }
  return nearest;
}

function paintLastValues(spec: ChartSpec, plane: Plane): Shape[] {
  return spec.series
    .filter((one) => one.lastValueShown && lastIndex(one.values) >= 0)
    .map((one) => {
      const last = lastIndex(one.values);
      const value = one.values[last] as number;
      const text = format(value, spec.numbers);
      const half = textWidth(text, true, 13) / 2;
      const x = Math.min(plane.x(last), plane.right - half - 1);
      const before = one.values[last - 1] ?? null;
      const above = before === null || before <= value || plane.y(value) > plane.bottom - 24;
      const y = plane.y(value) + (above ? -13 : 14);
      return words(text, x, Math.max(plane.top + 4, y), { fill: INK, bold: true, align: 'center', size: 13 });
    });
}

function paintNote(note: Note, spec: ChartSpec, plane: Plane): Shape[] {
  return note.kind === 'FLAG' ? paintFlagWords(note, plane) : paintPointNote(note, spec, plane);
}

function paintFlagWords(note: Note, plane: Plane): Shape[] {
  const x = plane.x(note.period) - plane.band / 2;
  const right = roomRight(plane, x + 10, note.title, true) && roomRight(plane, x + 10, note.text);
  const at = right ? x + 10 : x - 10;
  const align = right ? 'left' : 'right';
  return [
    words(note.title, at, plane.top - 11, { fill: INK, bold: true, align, size: 13 }),
    words(note.text, at, plane.top + 6, { fill: INK_2, align }),
  ];
}

function paintPointNote(note: Note, spec: ChartSpec, plane: Plane): Shape[] {
  const values = spec.series.map((one) => one.values[note.period] ?? null).filter((value) => value !== null);
  if (values.length === 0) {
    return [];
  }
  const text = note.text === '' ? note.title : `${note.title}: ${note.text}`;
  const x = plane.x(note.period);
  const y = plane.y(Math.max(...values));
  const up = y - 44 > plane.top;
  const end = up ? y - 28 : y + 28;
  const right = roomRight(plane, x - 6, text);
  return [
    line(x, up ? y - 7 : y + 7, x, end, { stroke: '#55657A', lineWidth: 1 }),
    words(text, right ? x - 6 : x + 6, end + (up ? -9 : 9), { fill: INK_2, align: right ? 'left' : 'right' }),
  ];
}
