/** Gives the maps a ground from another host; here it is this same server by another name. */
const style = `http://tiles.localhost:${location.port}/ground/style.json`;
for (const map of document.querySelectorAll('brief-map')) map.basemap = style;
