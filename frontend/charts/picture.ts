import { CanvasRenderer } from 'echarts/renderers';
import { init, use } from './library';
import type { ChartSpec } from './chart-spec';
import { paint, type Words } from './painter';
import { paintParts, partsHeight } from './parts';
import type { PartsSpec } from './parts-spec';
import { FONT, wrap } from './text';

use([CanvasRenderer]);

const SIZE = { width: 1100, height: 460 };
const EDGE = 28;
const TITLE = { size: 20, line: 24, weight: 650 };
const TEXT = { size: 14, line: 20, weight: 400 };

/** Twice as many dots as on screen, so that it stays sharp on paper. */
const DENSITY = 2;

/** Saves the chart with its title and its sentence as a picture that office programs take, to stand alone in a document. */
export function savePicture(spec: ChartSpec, words: Words): void {
  save(spec, drawing(SIZE.height, paint(spec, SIZE, words)), SIZE.height);
}

export function saveParts(spec: PartsSpec): void {
  const height = partsHeight(spec, SIZE.width);
  save(spec, drawing(height, paintParts(spec, SIZE.width)), height);
}

function save(spec: { title: string; sentence: string }, drawn: HTMLCanvasElement, height: number): void {
  const title = wrap(spec.title, SIZE.width * 0.6, true);
  const sentence = wrap(spec.sentence, SIZE.width * 0.88);
  const top = EDGE + title.length * TITLE.line + sentence.length * TEXT.line + 16;
  const canvas = document.createElement('canvas');
  canvas.width = (SIZE.width + 2 * EDGE) * DENSITY;
  canvas.height = (top + height + EDGE) * DENSITY;
  const pen = canvas.getContext('2d');
  if (pen === null) {
    return;
  }
  pen.scale(DENSITY, DENSITY);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#0E2340';
  write(pen, title, EDGE, TITLE);
  write(pen, sentence, EDGE + title.length * TITLE.line + 4, TEXT);
  pen.drawImage(drawn, EDGE, top, SIZE.width, height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `${fileName(spec.title)}.png`;
  link.click();
}

function drawing(height: number, options: Record<string, unknown>): HTMLCanvasElement {
  const unseen = init(document.createElement('div'), null, { renderer: 'canvas', width: SIZE.width, height });
  unseen.setOption(options);
  const drawn = unseen.renderToCanvas({ pixelRatio: DENSITY, backgroundColor: '#fff' });
  unseen.dispose();
  return drawn;
}

function write(pen: CanvasRenderingContext2D, rows: string[], top: number, style: typeof TITLE): void {
  pen.font = `${style.weight} ${style.size}px ${FONT}`;
  rows.forEach((text, i) => pen.fillText(text, EDGE, top + i * style.line + style.size));
}

function fileName(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
