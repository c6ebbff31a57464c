/** The credits that every map drawn from the embedded basemap carries. */

/** In order of display: the public-domain shapes, then the places, whose licence asks for the credit. */
export const attribution: readonly string[] = ['Natural Earth', 'GeoNames (CC BY 4.0)'];
