/** Starts a live map, and sees that nothing is left of one that does not start. */
import { GPUInitializationError, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { unlessAborted } from './drawn.js';
import { usualPatience, type Patience } from './patience.js';
import { refusesPlainAddresses } from './policy.js';
import { constrainedTo, RunningMap } from './running.js';
import { adoptRules } from './sheet.js';
import { LiveError, type LiveMap, type LiveOptions } from './types.js';

/** What runs, and the map beneath it. */
export interface Started {
  readonly live: LiveMap;
  readonly map: MapLibre;
}

export async function start(options: LiveOptions, patience: Patience = usualPatience): Promise<Started> {
  const { signal } = options;
  signal?.throwIfAborted();
  if (refusesPlainAddresses(options.workerUrl)) {
    throw new LiveError(
      'trusted-types',
      "The page's policy asks for trusted types: MapLibre's worker cannot be started.",
    );
  }
  adoptRules(options.container);
  setWorkerUrl(options.workerUrl.href);
  const map = makeMap(options);
  const live = new RunningMap(map, options, patience);
  try {
    const first = live.lay(options.ground);
    await (signal ? unlessAborted(first, signal) : first);
  } catch (cause) {
    live.remove();
    if (signal?.aborted || cause instanceof LiveError) throw cause;
    throw new LiveError('failed', 'The map could not be started.', '', { cause });
  }
  live.announce();
  return { live, map };
}

function makeMap(options: LiveOptions): MapLibre {
  try {
    const map = new MapLibre(mapOptions(options));
    map.touchZoomRotate.disableRotation();
    // The picture's own region speaks for the map, and takes the keys.
    const canvas = map.getCanvas();
    for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
    canvas.setAttribute('aria-hidden', 'true');
    return map;
  } catch (cause) {
    if (cause instanceof GPUInitializationError) {
      throw new LiveError('no-webgl', 'The browser gives no WebGL 2.', '', { cause });
    }
    throw new LiveError('failed', 'The map could not be made.', '', { cause });
  }
}

function mapOptions({
  container,
  camera,
  minZoom,
  maxZoom,
  words,
}: LiveOptions): ConstructorParameters<typeof MapLibre>[0] {
  return {
    container,
    center: [...camera.centre],
    zoom: camera.zoom,
    minZoom,
    maxZoom,
    transformConstrain: constrainedTo(minZoom, maxZoom),
    attributionControl: false,
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    // The page says when: its own picture changes in the same frame.
    trackResize: false,
    renderWorldCopies: true,
    fadeDuration: 0,
    validateStyle: false,
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': words.scrollToZoom,
      'CooperativeGesturesHandler.MacHelpText': words.scrollToZoomMac,
      'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
    },
    // Lines and fills have soft edges without multisampling; 'high-performance' can cost the context on Safari (maplibre-gl-js#8195).
    canvasContextAttributes: { antialias: false, powerPreference: 'default' },
  };
}
