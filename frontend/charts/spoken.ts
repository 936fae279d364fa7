import { type ChartSpec, format } from './chart-spec';

/** One place for all charts of a page in which a screen reader hears the period that the keyboard stands on. */
let voice: HTMLElement | undefined;

/** Where the keyboard goes from a period; undefined for a key that means nothing here. */
export function nextPeriod(key: string, at: number | undefined, periods: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return at === undefined ? 0 : Math.min(at + 1, periods - 1);
    case 'ArrowLeft':
      return at === undefined ? periods - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return periods - 1;
    default:
      return undefined;
  }
}

/** As nextPeriod, for rows that lie one below the other. */
export function nextRow(key: string, at: number | undefined, rows: number): number | undefined {
  const across = key === 'ArrowDown' ? 'ArrowRight' : key === 'ArrowUp' ? 'ArrowLeft' : key;
  return nextPeriod(across, at, rows);
}

/** Says a period with the value of each line. */
export function speak(spec: ChartSpec, period: number, none: string): void {
  const values = spec.series
    .filter((one) => one.values[period] !== null)
    .map((one) => `${one.name}: ${format(one.values[period] ?? 0, spec.numbers)}`);
  say(`${spec.periods[period]}. ${values.length === 0 ? none : values.join('. ')}`);
}

export function say(text: string): void {
  if (!voice?.isConnected) {
    voice = document.createElement('div');
    voice.className = 'visually-hidden';
    voice.setAttribute('role', 'status');
    document.body.append(voice);
  }
  voice.textContent = text;
}
