/** English: the live map, its controls and cards, and what keeps it a still. */

export const live = {
  live: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Back to the whole map',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    controls: 'Map controls',
    coming: 'The map is being made movable …',
    /** Read out when the map has the focus. */
    keys: 'Arrow keys move the map, plus and minus zoom, 0 shows the whole of it. Tab leads to what stands on it.',
    scrollToZoom: 'Use Ctrl + scroll to zoom the map',
    scrollToZoomMac: 'Use ⌘ + scroll to zoom the map',
    twoFingers: 'Use two fingers to move the map',
    allow: (host: string) => `Load the map from ${host}`,
    trouble: {
      'no-webgl': 'The map stays a picture: this browser gives no WebGL 2.',
      'trusted-types': 'The map stays a picture: this page’s security policy does not let it move.',
      'no-worker': 'The map stays a picture: its worker script could not be started.',
      timeout: 'The map took too long to load. What you see is complete.',
      'bad-ground': 'The detailed map could not be loaded. What you see is complete.',
      'host-not-allowed': 'A more detailed map is to be had from another site, which would learn that you read this.',
      'context-lost': 'The browser took the map’s graphics away. It comes back as soon as they are free.',
      failed: 'The map stays a picture: the movable one could not be started.',
    },
  },
};
