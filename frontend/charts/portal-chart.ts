import type { ChartSpec } from './chart-spec';
import type { Words } from './painter';
import { type PartsSpec, rowAloud } from './parts-spec';
import { nextPeriod, nextRow, say, speak } from './spoken';

type Picture = ReturnType<typeof import('./library').init>;

/**
 * The portal's chart. Takes the description of a chart and paints it as SVG, anew whenever its
 * width changes. Its accessible name is the sentence that the server put on it.
 */
class PortalChart extends HTMLElement {
  private described?: ChartSpec;
  private composed?: PartsSpec;
  private saying: Words = { axis: '{0}', none: '', keys: '' };
  private picture?: Picture;
  private drawn = '';
  private period?: number;
  private readonly watch = new ResizeObserver(() => void this.draw());

  get spec(): ChartSpec | undefined {
    return this.described;
  }

  set spec(spec: ChartSpec | undefined) {
    this.described = spec;
    this.drawn = '';
    void this.draw();
  }

  get parts(): PartsSpec | undefined {
    return this.composed;
  }

  set parts(parts: PartsSpec | undefined) {
    this.composed = parts;
    this.drawn = '';
    void this.draw();
  }

  get words(): Words {
    return this.saying;
  }

  set words(words: Words) {
    this.saying = words;
    this.drawn = '';
    void this.draw();
  }

  connectedCallback(): void {
    this.watch.observe(this);
    this.addEventListener('keydown', this.walk);
    this.addEventListener('focus', this.explain);
    this.addEventListener('blur', this.leave);
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
    this.removeEventListener('keydown', this.walk);
    this.removeEventListener('focus', this.explain);
    this.removeEventListener('blur', this.leave);
    this.picture?.dispose();
    this.picture = undefined;
    this.drawn = '';
  }

  /** Saves the chart as a picture with its title and its sentence, in a size of its own whatever the screen has. */
  async save(): Promise<void> {
    const [{ savePicture, saveParts }] = await Promise.all([import('./picture'), document.fonts.ready]);
    if (this.described) {
      savePicture(this.described, this.saying);
    } else if (this.composed) {
      saveParts(this.composed);
    }
  }

  private readonly explain = (): void => say(this.saying.keys);

  private readonly leave = (): void => {
    this.period = undefined;
    if (this.composed) {
      this.again();
    } else {
      this.picture?.dispatchAction({ type: 'hideTip' });
    }
  };

  private readonly again = (): void => {
    this.drawn = '';
    void this.draw();
  };

  private readonly walkRows = (event: KeyboardEvent, parts: PartsSpec): void => {
    const to = nextRow(event.key, this.period, parts.rows.length);
    if (to !== undefined) {
      event.preventDefault();
      this.period = to;
      this.again();
      say(rowAloud(parts, to));
    }
  };

  private readonly walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.leave();
      return;
    }
    if (this.composed) {
      this.walkRows(event, this.composed);
      return;
    }
    const to = this.described && nextPeriod(event.key, this.period, this.described.periods.length);
    if (!this.described || to === undefined) {
      return;
    }
    event.preventDefault();
    this.period = to;
    const line = this.described.series.findIndex((one) => one.values[to] !== null);
    // The first series of the picture is the layer behind the lines.
    this.picture?.dispatchAction({ type: 'showTip', seriesIndex: Math.max(0, line) + 1, dataIndex: to });
    speak(this.described, to, this.saying.none);
  };

  private async draw(): Promise<void> {
    if ((!this.described && !this.composed) || !this.isConnected || this.clientWidth === 0) {
      return;
    }
    const [{ init }, { paint }, { paintParts, partsHeight }] = await Promise.all([
      import('./library'),
      import('./painter'),
      import('./parts'),
      document.fonts.ready,
    ]);
    if (this.composed) {
      this.style.height = `${partsHeight(this.composed, this.clientWidth)}px`;
    }
    const size = { width: this.clientWidth, height: this.clientHeight };
    const wanted = `${size.width}x${size.height}`;
    if (!this.isConnected || size.width === 0 || wanted === this.drawn) {
      return;
    }
    this.drawn = wanted;
    if (!this.picture) {
      const canvas = document.createElement('div');
      this.replaceChildren(canvas);
      this.picture = init(canvas, null, { renderer: 'svg' });
    }
    this.picture.resize(size);
    if (this.composed) {
      this.picture.setOption(paintParts(this.composed, size.width, this.period), { notMerge: true });
    } else if (this.described) {
      this.picture.setOption(paint(this.described, size, this.saying), { notMerge: true });
    }
  }
}

customElements.define('portal-chart', PortalChart);
