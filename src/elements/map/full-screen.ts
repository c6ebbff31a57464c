/** A map that fills the screen: by the browser's full screen, or where that is not to be had (phones) above the whole page. */

export class FullScreen {
  #box: HTMLElement | undefined;

  constructor(private readonly changed: (full: boolean) => void) {}

  get full(): boolean {
    const box = this.#box;
    return box !== undefined && (box.matches(':fullscreen') || isPopped(box));
  }

  /** @param box what is to fill the screen */
  async toggle(box: HTMLElement): Promise<void> {
    this.#attend(box);
    if (this.full) {
      this.leave();
      return;
    }
    try {
      await box.requestFullscreen({ navigationUI: 'hide' });
    } catch {
      pop(box);
      this.changed(this.full);
    }
  }

  leave(): void {
    const box = this.#box;
    if (!box || !this.full) return;
    if (box.matches(':fullscreen')) {
      void document.exitFullscreen();
      return;
    }
    box.hidePopover();
    box.removeAttribute('popover');
    this.changed(false);
  }

  #attend(box: HTMLElement): void {
    if (box === this.#box) return;
    this.#box = box;
    box.addEventListener('fullscreenchange', () => this.changed(this.full));
  }
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
