import type { ChartSpec } from './chart-spec';
import type { Words } from './painter';

type Picture = ReturnType<typeof import('./library').init>;

/**
 * The portal's chart. Takes the description of a chart and paints it as SVG, anew whenever its
 * width changes. Its accessible name is the sentence that the server put on it.
 */
class PortalChart extends HTMLElement {
  private described?: ChartSpec;
  private saying: Words = { axis: '{0}', none: '' };
  private picture?: Picture;
  private drawn = '';
  private readonly watch = new ResizeObserver(() => void this.draw());

  get spec(): ChartSpec | undefined {
    return this.described;
  }

  set spec(spec: ChartSpec | undefined) {
    this.described = spec;
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
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
    this.picture?.dispose();
    this.picture = undefined;
    this.drawn = '';
  }

  private async draw(): Promise<void> {
    if (!this.described || !this.isConnected || this.clientWidth === 0) {
      return;
    }
    const [{ init }, { paint }] = await Promise.all([import('./library'), import('./painter'), document.fonts.ready]);
    const size = { width: this.clientWidth, height: this.clientHeight };
    const wanted = `${size.width}x${size.height}`;
    if (!this.described || !this.isConnected || size.width === 0 || wanted === this.drawn) {
      return;
    }
    this.drawn = wanted;
    if (!this.picture) {
      const canvas = document.createElement('div');
      this.replaceChildren(canvas);
      this.picture = init(canvas, null, { renderer: 'svg' });
    }
    this.picture.resize(size);
    this.picture.setOption(paint(this.described, size, this.saying), { notMerge: true });
  }
}

customElements.define('portal-chart', PortalChart);
