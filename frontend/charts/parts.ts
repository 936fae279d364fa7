import { hatch } from './behind';
import { format } from './chart-spec';
import type { Part, PartsSpec } from './parts-spec';
import { line, rect, type Shape, words } from './plane';
import { FONT, textWidth, wrap } from './text';

const INK = '#0E2340';
const TEAL = '#00686A';
const EDGE = '#7B8A9E';
const BAR = 20;
const LINE = 16;
const GAP = 8;

/** Below this width the name of a row stands above its bar. */
const NARROW = 560;

interface Row {
  name: string[];
  top: number;
  height: number;
}

interface Layout {
  narrow: boolean;
  left: number;
  right: number;
  rows: Row[];
  height: number;
}

/** As tall as the rows need at this width. */
export function partsHeight(spec: PartsSpec, width: number): number {
  return layout(spec, width).height;
}

/** The bars as options of the library, all of them shapes of our own; `at` is the row that the keyboard stands on. */
export function paintParts(spec: PartsSpec, width: number, at?: number): Record<string, unknown> {
  const lies = layout(spec, width);
  const axis = { type: 'value', show: false, min: 0, max: 1 };
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: axis,
    yAxis: axis,
    series: [
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: [[0, 0]],
        renderItem: () => ({
          type: 'group',
          children: spec.rows.flatMap((_, row) => paintRow(spec, lies, row, row === at)),
        }),
      },
    ],
  };
}

function layout(spec: PartsSpec, width: number): Layout {
  const narrow = width < NARROW;
  const widest = Math.max(...spec.rows.map((row) => textWidth(row)));
  const room = narrow ? width - 4 : Math.min(widest + 4, width * 0.36);
  const ends = Math.max(...spec.ends.map((end) => textWidth(end)));
  let top = 4;
  const rows = spec.rows.map((row) => {
    const name = wrap(row, room);
    const height = narrow ? name.length * LINE + BAR + 4 : Math.max(BAR, name.length * LINE);
    const lies = { name, top, height };
    top += height + GAP;
    return lies;
  });
  return { narrow, left: narrow ? 2 : room + 12, right: width - Math.ceil(ends) - 12, rows, height: top };
}

function paintRow(spec: PartsSpec, lies: Layout, row: number, chosen: boolean): Shape[] {
  const { name, top, height } = lies.rows[row];
  const bar = lies.narrow ? top + name.length * LINE + 2 : top + (height - BAR) / 2;
  const first = lies.narrow ? top + LINE / 2 : top + (height - (name.length - 1) * LINE) / 2;
  const scale = (lies.right - lies.left) / spec.full;
  const shapes: Shape[] = chosen
    ? [rect(0, top - 3, lies.right + 400, height + 6, { fill: '#E6F1F1', stroke: TEAL, lineWidth: 1.5 })]
    : [];
  name.forEach((text, i) => {
    shapes.push(words(text, lies.narrow ? 2 : 0, first + i * LINE, { fill: INK, halo: false }));
  });
  let x = lies.left;
  const reach = (spec.margins[row] ?? 0) * scale;
  spec.parts.forEach((part, i) => {
    const width = part.values[row] * scale;
    const clear = i === 1 ? reach : 0;
    shapes.push(...paintPart(part, x, bar, width), ...value(spec, part, row, x + clear, bar, width - clear));
    x += width;
  });
  if (reach > 0) {
    shapes.push(...whisker(lies.left + spec.parts[0].values[row] * scale, bar + BAR / 2, reach));
  }
  const end = spec.parts.length === 1 ? x + 6 : lies.right + 8;
  shapes.push(words(spec.ends[row], end, bar + BAR / 2, { fill: INK }));
  return shapes;
}

function paintPart(part: Part, x: number, y: number, width: number): Shape[] {
  switch (part.fill) {
    case 'SOLID':
      return [rect(x, y, width, BAR, { fill: TEAL })];
    case 'HATCHED':
      return [
        rect(x, y, width, BAR, { fill: '#F5F7FA', stroke: EDGE, lineWidth: 1 }),
        ...hatch(x, y, width, BAR),
      ];
    default:
      return [rect(x, y, width, BAR, { fill: '#fff', stroke: EDGE, lineWidth: 1 })];
  }
}

/** The value within its part, where there is room; the end of a row with one part says it already. */
function value(spec: PartsSpec, part: Part, row: number, x: number, y: number, width: number): Shape[] {
  const text = format(part.values[row], spec.numbers);
  if (spec.parts.length === 1 || textWidth(text, true) + 10 > width) {
    return [];
  }
  const solid = part.fill === 'SOLID';
  return [words(text, x + 6, y + BAR / 2, { fill: solid ? '#fff' : INK, bold: true, halo: !solid })];
}

/** How far the end of the first part may be from the truth, on a light ground so that it is seen over every fill. */
function whisker(x: number, y: number, reach: number): Shape[] {
  const strokes = [
    [x - reach, y, x + reach, y],
    [x - reach, y - 5, x - reach, y + 5],
    [x + reach, y - 5, x + reach, y + 5],
  ];
  return [
    ...strokes.map(([x1, y1, x2, y2]) => line(x1, y1, x2, y2, { stroke: '#fff', lineWidth: 4.5 })),
    ...strokes.map(([x1, y1, x2, y2]) => line(x1, y1, x2, y2, { stroke: INK, lineWidth: 1.7 })),
  ];
}
