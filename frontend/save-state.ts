import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

type Field = HTMLElement & { value: string };
type Outcome = '' | 'saved' | 'failed';

/** Longer than a slow answer takes; after that nobody should count on what they typed being kept. */
const PATIENCE_MILLIS = 8000;

/**
 * Says whether what stands in its fields is kept. It compares what is typed with what the server says
 * it has, so that "saved" never stands beside a letter that only the browser knows.
 */
class SaveState extends HTMLElement {
  private readonly kept = new Map<Field, number>();
  private readonly unsaved = new Set<Field>();
  private outcome: Outcome = '';
  private late = false;
  private cutOff = false;
  private patience?: ReturnType<typeof setTimeout>;

  connectedCallback(): void {
    connection()?.addStateChangeListener(this.connectionChanged);
  }

  disconnectedCallback(): void {
    connection()?.removeStateChangeListener(this.connectionChanged);
    this.stopWaiting();
  }

  /** From now on what is typed there counts; what stands there is what the server gave. */
  watch(field: Field): void {
    this.kept.set(field, fingerprint(field.value));
    field.addEventListener('input', this.typed);
  }

  /** The server dealt with the text of this fingerprint; newer text goes on waiting. */
  settle(outcome: Outcome, field: Field | null, text: number): void {
    this.outcome = outcome;
    this.cutOff = false;
    this.stopWaiting();
    if (field) {
      this.kept.set(field, text);
      this.compare(field);
    }
    this.show();
  }

  private readonly typed = (event: Event): void => {
    this.compare(event.currentTarget as Field);
    this.show();
  };

  private compare(field: Field): void {
    if (fingerprint(field.value) === this.kept.get(field)) {
      this.unsaved.delete(field);
    } else {
      this.unsaved.add(field);
    }
  }

  private readonly show = (): void => {
    this.unsaved.forEach((field) => field.isConnected || this.unsaved.delete(field));
    this.wait();
    const state = this.cutOff || this.late ? 'lost' : this.unsaved.size > 0 ? 'saving' : this.outcome;
    this.setAttribute('state', state);
    this.tell(state);
  };

  /** Begins to count with the first unsaved letter, and again whenever the server answers. */
  private wait(): void {
    if (this.unsaved.size === 0) {
      this.stopWaiting();
    } else {
      this.patience ??= setTimeout(() => {
        this.late = true;
        this.show();
      }, PATIENCE_MILLIS);
    }
  }

  private stopWaiting(): void {
    clearTimeout(this.patience);
    this.patience = undefined;
    this.late = false;
  }

  private readonly connectionChanged = (_before: ConnectionState, now: ConnectionState): void => {
    this.cutOff = now === ConnectionState.CONNECTION_LOST || now === ConnectionState.RECONNECTING;
    this.show();
  };

  /** Readers hear how it ended, not every moment on the way. */
  private tell(state: string): void {
    const spoken = this.querySelector('[role=status]');
    const words = state === '' || state === 'saving' ? '' : (this.querySelector(`.${state}`)?.textContent ?? '');
    if (spoken && spoken.textContent !== words) {
      spoken.textContent = words;
    }
  }
}

function connection(): ConnectionStateStore | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionStateStore } }).Vaadin?.connectionState;
}

/** The same number that Java gives for the same text. */
function fingerprint(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  }
  return hash;
}

customElements.define('save-state', SaveState);
