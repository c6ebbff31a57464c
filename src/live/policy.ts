/** Whether the page lets a worker be made from an address. */

/** True where trusted types are asked for and no policy of the page's own takes the worker's address. */
export function refusesPlainAddresses(workerUrl: URL): boolean {
  if (!('trustedTypes' in window)) return false;
  try {
    // The same kind of sink as `new Worker`; a script that is in no document is not fetched.
    document.createElement('script').src = workerUrl.href;
    return false;
  } catch {
    return true;
  }
}
