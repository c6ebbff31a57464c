/** The few rules of MapLibre's style sheet that a map without its controls and popups needs. */

const rules = `
:where(.maplibregl-map) { position: relative; overflow: hidden; -webkit-tap-highlight-color: transparent; }
.maplibregl-canvas-container { position: absolute; inset: 0; }
.maplibregl-canvas { position: absolute; left: 0; top: 0; }
.maplibregl-control-container { display: none; }
.maplibregl-interactive { cursor: grab; -webkit-user-select: none; user-select: none; }
.maplibregl-interactive:active { cursor: grabbing; }
.maplibregl-touch-zoom-rotate, .maplibregl-touch-zoom-rotate .maplibregl-canvas { touch-action: pan-x pan-y; }
.maplibregl-touch-drag-pan, .maplibregl-touch-drag-pan .maplibregl-canvas { touch-action: pinch-zoom; }
.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan,
.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan .maplibregl-canvas { touch-action: none; }
.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures,
.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures .maplibregl-canvas { touch-action: pan-x pan-y; }
.maplibregl-cooperative-gesture-screen {
  position: absolute; inset: 0; z-index: 10; display: flex; align-items: center; justify-content: center; padding: 16px;
  background: rgb(0 0 0 / 0.6); color: #fff; font-size: 16px; line-height: 1.4; text-align: center;
  opacity: 0; pointer-events: none; transition: opacity 0.4s 0.9s;
}
.maplibregl-cooperative-gesture-screen.maplibregl-show { opacity: 1; transition: opacity 0.05s; }
.maplibregl-cooperative-gesture-screen .maplibregl-mobile-message { display: none; }
@media (hover: none), (pointer: coarse) {
  .maplibregl-cooperative-gesture-screen .maplibregl-desktop-message { display: none; }
  .maplibregl-cooperative-gesture-screen .maplibregl-mobile-message { display: block; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** Gives the rules to the document or shadow root that the element is in, once; adopted, they hold under `style-src 'self'`. */
export function adoptRules(element: HTMLElement): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
