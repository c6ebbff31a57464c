/** A map that fills the screen: by the browser's full screen, or where that is not to be had (phones) above the whole page. */

export class FullScreen {
  #box: HTMLElement | undefined;
  #told = false;

  constructor(private readonly changed: (full: boolean) => void) {}

  get full(): boolean {
    const box = this.#box;
    return box !== undefined && (box.matches(':fullscreen') || isPopped(box));
  }

  /** @param box what is to fill the screen */
  async toggle(box: HTMLElement): Promise<void> {
    this.#box = box;
    // Of a box that has left the page, only the document hears.
    document.addEventListener('fullscreenchange', this.#tell);
    if (this.full) {
      this.leave();
      return;
    }
    try {
      await box.requestFullscreen({ navigationUI: 'hide' });
    } catch {
      if (!box.isConnected) return;
      pop(box);
      this.#tell();
    }
  }

  /** A box that was moved is a popover no longer shown, and would stay hidden. */
  leave(): void {
    const box = this.#box;
    if (!box) return;
    box.removeAttribute('popover');
    if (box.matches(':fullscreen')) void document.exitFullscreen();
    this.#tell();
  }

  readonly #tell = (): void => {
    const { full } = this;
    if (!full) document.removeEventListener('fullscreenchange', this.#tell);
    if (full === this.#told) return;
    this.#told = full;
    this.changed(full);
  };
}

/** A popover lies above everything, whatever holds it. */
function pop(box: HTMLElement): void {
  if (!('showPopover' in box)) return;
  box.setAttribute('popover', 'manual');
  box.showPopover();
}

function isPopped(box: HTMLElement): boolean {
  return box.hasAttribute('popover') && box.matches(':popover-open');
}
