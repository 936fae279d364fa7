export const FONT = "'Inter Variable', Inter, system-ui, sans-serif";

const pen = document.createElement('canvas').getContext('2d');

export function textWidth(text: string, bold = false, size = 12.5): number {
  if (pen === null) {
    return text.length * size * 0.55;
  }
  pen.font = `${bold ? 650 : 400} ${size}px ${FONT}`;
  return pen.measureText(text).width;
}

/** Breaks a text at spaces so that no line is wider than `width`, as far as its words allow. */
export function wrap(text: string, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
