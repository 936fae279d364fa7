import type { Scale } from './axes';
import { FONT, textWidth } from './text';

/** Where things lie in the picture, in pixels. */
export interface Plane {
  left: number;
  right: number;
  top: number;
  bottom: number;
  band: number;
  room: number;
  narrow: boolean;
  x(index: number): number;
  y(value: number): number;
}

export function planeOf(
  edges: Pick<Plane, 'left' | 'right' | 'top' | 'bottom' | 'room' | 'narrow'>,
  scale: Scale,
  periods: number,
): Plane {
  const band = (edges.right - edges.left) / Math.max(1, periods);
  return {
    ...edges,
    band,
    x: (index) => edges.left + (index + 0.5) * band,
    y: (value) => edges.bottom - ((value - scale.min) / (scale.max - scale.min)) * (edges.bottom - edges.top),
  };
}

/** A shape as the drawing library takes it. */
export type Shape = Record<string, unknown>;

export function rect(x: number, y: number, width: number, height: number, style: object): Shape {
  return { type: 'rect', shape: { x, y, width, height }, style };
}

export function line(x1: number, y1: number, x2: number, y2: number, style: object): Shape {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

export function polygon(points: [number, number][], style: object): Shape {
  return { type: 'polygon', shape: { points }, style };
}

export interface TextStyle {
  fill: string;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
  size?: number;
  halo?: boolean;
}

/** Words with their middle on `y`; the halo keeps them legible over lines. */
export function words(text: string, x: number, y: number, style: TextStyle): Shape {
  return {
    type: 'text',
    style: {
      text,
      x,
      y,
      fill: style.fill,
      fontFamily: FONT,
      fontSize: style.size ?? 12.5,
      fontWeight: style.bold ? 650 : 400,
      textAlign: style.align ?? 'left',
      textVerticalAlign: 'middle',
      stroke: style.halo === false ? 'none' : '#fff',
      lineWidth: style.halo === false ? 0 : 4,
    },
  };
}

/** Whether words beginning at `x` stay within the picture's plot and margin. */
export function roomRight(plane: Plane, x: number, text: string, bold = false): boolean {
  return x + textWidth(text, bold) <= plane.right;
}
