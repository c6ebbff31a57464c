/** Where a map looks while it is a still, and whether it is yet to go where the brief looks. */
import type { Camera } from '../../layout/index.js';
import type { LiveMap } from '../../live/index.js';

export class Whereabouts {
  /** Where the reader has moved to; undefined: where the brief looks. */
  #moved: Camera | undefined;
  /** At once, or in an arc. */
  #homeward: 'jump' | 'fly' | undefined;

  /** @param home where the brief looks, once it is drawn */
  constructor(private readonly home: () => Camera | undefined) {}

  /** Where the reader has moved to; undefined: where the brief looks. */
  camera(map: LiveMap | undefined): Camera | undefined {
    const [camera, home] = [map?.camera ?? this.#moved, this.home()];
    return camera && home && sameView(camera, home) ? undefined : camera;
  }

  /** From now on the still has the view of the map. */
  keep(map: LiveMap | undefined): void {
    this.#moved = this.camera(map);
  }

  leave(how: 'jump' | 'fly'): void {
    this.#moved = undefined;
    this.#homeward = how;
  }

  /** A map that is to jump does so in the frame in which its picture changes. */
  get jumps(): boolean {
    return this.#homeward === 'jump';
  }

  goHome(map: LiveMap | undefined): void {
    const home = this.home();
    if (!this.#homeward || !home) return;
    map?.look(home, { jump: this.jumps });
    this.#homeward = undefined;
  }
}

/** Cameras so near that nobody sees a difference. */
function sameView(a: Camera, b: Camera): boolean {
  const pixels = 512 * 2 ** a.zoom;
  const lon = Math.abs(((a.centre[0] - b.centre[0] + 540) % 360) - 180);
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    (lon / 360) * pixels < 0.05 &&
    (Math.abs(a.centre[1] - b.centre[1]) / 360) * pixels < 0.05
  );
}
