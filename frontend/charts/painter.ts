import { paintAbove } from './above';
import { periodLabels, type Scale, scaleOf } from './axes';
import { paintBehind } from './behind';
import { type ChartSpec, format, formatTick } from './chart-spec';
import { endLabels, widthOf } from './labels';
import { linesOf } from './lines';
import { type Plane, planeOf, type Shape } from './plane';
import { FONT, textWidth, wrap } from './text';

const INK_3 = '#566880';
const NARROW = 560;

/** Room at the end of the first line, where the buttons for picture and table may stand. */
const TOGGLE = 215;

export interface Size {
  width: number;
  height: number;
}

/** Words that come from the server, for what the element itself has to say. */
export interface Words {
  axis: string;
  none: string;
  keys: string;
}

/** The whole chart as options of the library: one plot, our own layers behind and above its lines. */
export function paint(spec: ChartSpec, size: Size, wordsOf: Words): Record<string, unknown> {
  const scale = scaleOf(spec, size.height < 240 ? 3 : size.width < NARROW ? 4 : 5);
  const caption = wrap(captionOf(spec, scale, wordsOf), size.width - TOGGLE);
  const plane = layout(spec, size, scale, caption.length);
  const labels = periodLabels(spec.periods, plane.right - plane.left);
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: plane.left, right: size.width - plane.right, top: plane.top, bottom: size.height - plane.bottom },
    title: {
      text: caption.join('\n'),
      left: 0,
      top: 0,
      padding: 0,
      textStyle: { color: INK_3, fontSize: 12, fontWeight: 400, fontFamily: FONT, lineHeight: 15 },
    },
    xAxis: {
      type: 'category',
      data: spec.periods,
      axisLine: { onZero: false, lineStyle: { color: '#7B8A9E' } },
      axisTick: { alignWithLabel: true, interval: (i: number) => labels[i] !== '', lineStyle: { color: '#7B8A9E' } },
      axisLabel: { interval: 0, formatter: (_: string, i: number) => labels[i], color: INK_3, fontSize: 12 },
    },
    yAxis: {
      type: 'value',
      min: scale.min,
      max: scale.max,
      interval: scale.step,
      splitLine: { lineStyle: { color: '#E3E8EE' } },
      axisLabel: { formatter: (value: number) => formatTick(value, spec.numbers), color: INK_3, fontSize: 12 },
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'line', lineStyle: { color: '#7B8A9E', type: 'solid' } },
      textStyle: { color: '#0E2340', fontFamily: FONT, fontSize: 13 },
      borderColor: '#7B8A9E',
      valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value, spec.numbers) : wordsOf.none),
    },
    series: [
      layer(1, scale, () => paintBehind(spec, plane)),
      ...linesOf(spec, plane.right - plane.left),
      layer(5, scale, () => paintAbove(spec, plane)),
    ],
  };
}

/** Shapes of our own among the library's lines; they take no part in the tooltip. */
function layer(z: number, scale: Scale, draw: () => Shape[]): object {
  return {
    type: 'custom',
    z,
    silent: true,
    clip: false,
    tooltip: { show: false },
    data: [[0, scale.min]],
    renderItem: () => ({ type: 'group', children: draw() }),
  };
}

function layout(spec: ChartSpec, size: Size, scale: Scale, captionRows: number): Plane {
  const narrow = size.width < NARROW;
  const ticks = [scale.min, scale.max, scale.min + scale.step].map((value) => formatTick(value, spec.numbers));
  const room = Math.min(240, size.width * (narrow ? 0.3 : spec.periods.length < 13 ? 0.42 : 0.34));
  const ends = endLabels(spec, room).map(widthOf);
  const flags = spec.notes.some((note) => note.kind === 'FLAG');
  return planeOf(
    {
      left: Math.ceil(Math.max(...ticks.map((tick) => textWidth(tick, false, 12)))) + 12,
      right: size.width - (ends.length === 0 ? 14 : Math.ceil(Math.max(...ends)) + 12),
      top: captionRows * 15 + (flags ? 24 : 14),
      bottom: size.height - 28,
      room,
      narrow,
    },
    scale,
    spec.periods.length,
  );
}

function captionOf(spec: ChartSpec, scale: Scale, wordsOf: Words): string {
  if (scale.min === 0) {
    return spec.unitLabel;
  }
  return wordsOf.axis.replace('{0}', spec.unitLabel).replace('{1}', formatTick(scale.min, spec.numbers));
}
