import { type ChartSpec, format, lastIndex, type Note, type ReferenceLine } from './chart-spec';
import { endLabels, place, reachesEnd, ROW, type Run } from './labels';
import { line, type Plane, roomRight, type Shape, words } from './plane';
import { textWidth } from './text';

const INK = '#0E2340';
const INK_2 = '#3D4F66';

/** Labels, printed values and notes: what has to be read over the lines. */
export function paintAbove(spec: ChartSpec, plane: Plane): Shape[] {
  return [
    ...spec.lines.filter((one) => !reachesEnd(spec, one)).flatMap((one) => paintLevelLabel(one, spec, plane)),
    ...paintEndLabels(spec, plane),
    ...paintLastValues(spec, plane),
    ...(plane.narrow ? [] : spec.notes.flatMap((note) => paintNote(note, spec, plane))),
  ];
}

function paintEndLabels(spec: ChartSpec, plane: Plane): Shape[] {
  const labels = endLabels(spec, plane.room);
  const middles = place(labels, plane.y, plane.top, plane.bottom);
  return labels.flatMap((label, i) =>
    label.rows.flatMap((row, k) =>
      paintRow(row, plane.right + 9, middles[i] + (k - (label.rows.length - 1) / 2) * ROW, label.colour),
    ),
  );
}

function paintRow(row: Run[], left: number, y: number, fill: string): Shape[] {
  let x = left;
  return row.map((run) => {
    const shape = words(run.text, x, y, { fill, bold: run.bold, halo: false });
    x += textWidth(run.text, run.bold);
    return shape;
  });
}

/** A level that ends within the plot is named on its line if it is long enough, where the data leave room. */
function paintLevelLabel(one: ReferenceLine, spec: ChartSpec, plane: Plane): Shape[] {
  const text = `${one.label} ${format(one.value, spec.numbers)}`;
  const below = one.kind === 'LIMIT' && spec.lines.some((other) => other.from === one.from && other.value > one.value);
  const y = plane.y(one.value) + (below ? 10 : -9);
  const first = one.from ?? 0;
  const last = one.to ?? spec.periods.length - 1;
  const width = textWidth(text) + 8;
  if (width > (last - first + 1) * plane.band) {
    return [];
  }
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
  return [words(text, best.x, y, { fill: INK_2 })];
}

/** How far the lines stay from words that begin at `left` and end at `right` around the height `y`. */
function clearanceOf(spec: ChartSpec, plane: Plane, left: number, right: number, y: number): number {
  let nearest = Infinity;
  for (const series of spec.series) {
    for (let x = left - 4; x <= right + 4; x += 4) {
      const position = (x - plane.left) / plane.band - 0.5;
      const before = series.values[Math.floor(position)] ?? null;
      const after = series.values[Math.ceil(position)] ?? null;
      if (before !== null && after !== null) {
        const value = before + (after - before) * (position - Math.floor(position));
        nearest = Math.min(nearest, Math.abs(plane.y(value) - y));
      } else {
        const near = position - Math.floor(position) < 0.5 ? before : after;
        const reach = Math.min(position - Math.floor(position), Math.ceil(position) - position) * plane.band;
        if (near !== null && reach < 8) {
          nearest = Math.min(nearest, Math.abs(plane.y(near) - y));
        }
      }
    }
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
      const at = freest(spec, plane, textWidth(text, true, 13), plane.x(last), plane.y(value));
      return words(text, at.x, at.y, { fill: INK, bold: true, align: 'center', size: 13 });
    });
}

/** The first place around a point with room for words, else the one with the most. */
function freest(spec: ChartSpec, plane: Plane, width: number, x: number, y: number): { x: number; y: number } {
  const half = width / 2;
  const places = [
    { x, y: y - 14 },
    { x, y: y + 15 },
    { x: x + half + 2, y: y + 15 },
    { x: x - half - 2, y: y - 14 },
    { x: x + half + 10, y },
  ]
    .map((place) => ({ ...place, x: Math.min(place.x, plane.right - half - 1) }))
    .filter((place) => place.y > plane.top && place.y < plane.bottom - 8)
    .map((place) => ({ ...place, room: clearanceOf(spec, plane, place.x - half, place.x + half, place.y) }));
  const enough = places.find((place) => place.room >= 10);
  return enough ?? places.reduce((best, place) => (place.room > best.room ? place : best), places[0]) ?? { x, y: y - 14 };
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
