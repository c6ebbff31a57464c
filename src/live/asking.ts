/** How somebody else's server is asked: without cookies or this page's address, and never on to another host. */
import { AJAXError, addProtocol, type AddProtocolAction } from 'maplibre-gl';

/** A redirect could lead where the page does not allow. */
export const discreet = {
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'strict-origin',
} as const satisfies RequestInit;

const scheme = 'mapbrief-hosted';

/** The address under which MapLibre asks us instead of the host, for it would follow redirects. */
export function throughHere(url: string): string {
  return `${scheme}://${url}`;
}

const answer: AddProtocolAction = async ({ url: asked, type }, { signal }) => {
  const url = asked.slice(throughHere('').length);
  const response = await fetch(url, { ...discreet, signal });
  // MapLibre knows a missing tile by the status.
  if (!response.ok) throw new AJAXError(response.status, response.statusText, url, new Blob());
  const data = (await (type === 'json'
    ? response.json()
    : type === 'string'
      ? response.text()
      : response.arrayBuffer())) as ArrayBuffer | object;
  return { data, cacheControl: response.headers.get('Cache-Control'), expires: response.headers.get('Expires') };
};

addProtocol(scheme, answer);
